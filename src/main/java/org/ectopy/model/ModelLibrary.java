package org.ectopy.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * All versions of models that a person has: those that came with the program, and the own ones in a
 * folder. Each is a bundle with a name that is never given to another; one is the current one.
 *
 * <p>Files are written whole or not at all. Any thread may call it; one call at a time is done.
 */
public final class ModelLibrary {

  private static final Pattern NUMBERED = Pattern.compile("(.*?)-\\d+");
  private static final Pattern UNUSABLE = Pattern.compile("[^\\p{L}\\p{N}._+-]+");
  private static final int LONGEST_NAME = 60;
  private static final String NAMELESS = "model";

  private final LibraryFiles files;
  private final ModelCatalog shipped;
  private final InstantSource clock;

  /**
   * @param folder of the own versions; made when there is one
   * @param shipped those that came with the program
   * @param clock tells when a version was made
   */
  public ModelLibrary(Path folder, ModelCatalog shipped, InstantSource clock) {
    this.files = new LibraryFiles(folder);
    this.shipped = shipped;
    this.clock = clock;
  }

  /**
   * All versions. A bundle that is damaged is set aside and told among the problems; where it was
   * the current one, the program's own model is.
   *
   * @throws ModelException where the folder cannot be read, or the program's files are incomplete
   */
  public synchronized ModelListing list() throws ModelException {
    List<ModelVersion> versions = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (String name : shipped.names()) {
      ModelCard card = shipped.named(name).card();
      versions.add(new ModelVersion(name, true, card, files.notes(name)));
    }
    versions.addAll(own(problems));
    return new ModelListing(versions, current(versions, problems), problems);
  }

  private List<ModelVersion> own(List<String> problems) throws ModelException {
    List<ModelVersion> own = new ArrayList<>();
    for (String name : names()) {
      try {
        ModelCard card = ModelBundle.read(files.bundle(name)).card();
        own.add(new ModelVersion(name, false, card, files.notes(name)));
      } catch (ModelException e) {
        problems.add(setAside(name, e));
      }
    }
    own.sort(
        Comparator.comparing(
            (ModelVersion version) -> Optional.ofNullable(version.notes().created()).orElse("")));
    return own;
  }

  private List<String> names() throws ModelException {
    try {
      return files.names();
    } catch (IOException e) {
      throw failed("cannot be read", e);
    }
  }

  private String setAside(String name, ModelException why) {
    try {
      return "%s It was set aside as %s.".formatted(sentence(why), files.setAside(name));
    } catch (IOException e) {
      return sentence(why);
    }
  }

  private static String sentence(ModelException why) {
    return why.getMessage() + ".";
  }

  private String current(List<ModelVersion> versions, List<String> problems) {
    Optional<String> chosen = files.current();
    Optional<String> there =
        chosen.filter(name -> versions.stream().anyMatch(each -> each.name().equals(name)));
    if (there.isPresent()) {
      return there.get();
    }
    String usual = versions.isEmpty() ? "" : versions.getFirst().name();
    chosen.ifPresent(
        name ->
            problems.add("The model %s is not there any more; %s is used.".formatted(name, usual)));
    return usual;
  }

  /** The name of the version in use, without reading any; empty where there is none at all. */
  public synchronized Optional<String> currentName() {
    return files
        .current()
        .filter(name -> shipped.names().contains(name) || Files.exists(files.bundle(name)))
        .or(() -> shipped.names().stream().findFirst());
  }

  /**
   * A version's bundle.
   *
   * @throws ModelException where there is none of that name, or it is damaged
   */
  public synchronized ModelBundle bundle(String name) throws ModelException {
    return shipped.names().contains(name)
        ? shipped.named(name)
        : ModelBundle.read(files.bundle(name));
  }

  /**
   * Takes in a model that was trained; it is undecided until it is kept or discarded.
   *
   * @param stem what its name is to begin with; a number follows where it is taken
   * @param parent the version that it was trained from
   * @throws ModelException where it cannot be written; nothing has changed then
   */
  public synchronized ModelVersion add(ModelBundle bundle, String stem, Optional<String> parent)
      throws ModelException {
    return add(bundle, free(stem), parent, true);
  }

  private ModelVersion add(
      ModelBundle bundle, String name, Optional<String> parent, boolean undecided)
      throws ModelException {
    ModelNotes notes = ModelNotes.made(clock.instant(), parent, undecided);
    try {
      Files.createDirectories(files.folder());
      files.write(name, notes);
      bundle.write(files.bundle(name), false);
    } catch (IOException e) {
      throw failed("the model cannot be kept there", e);
    }
    return new ModelVersion(name, false, bundle.card(), notes);
  }

  /** The first name of this stem that no version has or had. */
  private String free(String wanted) {
    String usable = UNUSABLE.matcher(wanted).replaceAll("-");
    String cut = usable.substring(0, Math.min(LONGEST_NAME, usable.length()));
    String stem = cut.isEmpty() || cut.startsWith(".") ? NAMELESS + cut : cut;
    if (taken(stem)) {
      String root = NUMBERED.matcher(stem).replaceFirst("$1");
      for (int i = 2; ; i++) {
        if (!taken(root + "-" + i)) {
          return root + "-" + i;
        }
      }
    }
    return stem;
  }

  private boolean taken(String name) {
    return shipped.names().contains(name) || !files.free(name);
  }

  /**
   * Keeps an undecided version and makes it the current one.
   *
   * @throws ModelException where there is none of that name, or it cannot be written
   */
  public synchronized void keep(String name) throws ModelException {
    bundle(name);
    write(name, files.notes(name).kept());
    makeCurrent(name);
  }

  /**
   * Has a version judge beats from now on.
   *
   * @throws ModelException where there is none of that name, it is damaged, or it cannot be noted
   */
  public synchronized void makeCurrent(String name) throws ModelException {
    bundle(name);
    try {
      files.writeCurrent(name);
    } catch (IOException e) {
      throw failed("the choice of a model cannot be kept there", e);
    }
  }

  /**
   * Writes a person's words about a version.
   *
   * @throws ModelException where there is none of that name, or they cannot be written
   */
  public synchronized void note(String name, String words) throws ModelException {
    bundle(name);
    write(name, files.notes(name).saying(words));
  }

  private void write(String name, ModelNotes notes) throws ModelException {
    try {
      Files.createDirectories(files.folder());
      files.write(name, notes);
    } catch (IOException e) {
      throw failed("the notes of " + name + " cannot be kept there", e);
    }
  }

  /**
   * Takes in a bundle that somebody else made, under its file's name or that with a number.
   *
   * @throws ModelException where it is no bundle, damaged, or cannot be written
   */
  public synchronized ModelVersion importFrom(Path file) throws ModelException {
    ModelBundle bundle = ModelBundle.read(file);
    String name = String.valueOf(file.getFileName());
    String stem =
        name.endsWith(ModelBundle.ENDING)
            ? name.substring(0, name.length() - ModelBundle.ENDING.length())
            : name;
    return add(bundle, free(stem), Optional.empty(), false);
  }

  /**
   * Writes a version's bundle for others.
   *
   * @param replace whether a file that stands there is replaced
   * @throws ModelException where it may not be, or cannot be written
   */
  public synchronized void export(String name, Path file, boolean replace) throws ModelException {
    bundle(name).write(file, replace);
  }

  /**
   * Deletes an own version that is not the current one. Its name is not given to another.
   *
   * @throws ModelException where it came with the program, is the current one, or stays on disk
   */
  public synchronized void delete(String name) throws ModelException {
    if (shipped.names().contains(name)) {
      throw new ModelException("the model " + name + " came with the program and stays");
    }
    if (files.current().filter(name::equals).isPresent()) {
      throw new ModelException(
          "the model " + name + " is the current one: make another current first");
    }
    try {
      files.delete(name);
    } catch (ModelException e) {
      throw e;
    } catch (IOException e) {
      throw failed("the model " + name + " cannot be deleted there", e);
    }
  }

  private ModelException failed(String problem, IOException cause) {
    return cause instanceof ModelException known
        ? known
        : new ModelException(files.folder(), problem + ": " + cause.getMessage(), cause);
  }
}
