package org.ectopy.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ectopy.wfdb.AtomicFile;
import org.ectopy.wfdb.RecordFiles;

/**
 * Where a record's journals and saved annotations lie: beside the record, or in the user's own
 * folder where the record's cannot be written to or belongs to the program.
 */
public final class DocumentPlaces {

  /** The extension of annotation files that this program saves. */
  public static final String SAVED = "ect";

  private static final String JOURNAL = ".ectopy";
  private static final int DIGITS = 16;

  private final Path userFolder;
  private final List<Path> programFolders;

  /**
   * @param userFolder where documents may be kept for the user
   * @param programFolders whose records came with the program, and are left as they are
   */
  public DocumentPlaces(Path userFolder, List<Path> programFolders) {
    this.userFolder = userFolder.toAbsolutePath().normalize();
    this.programFolders =
        programFolders.stream().map(folder -> real(folder.toAbsolutePath().normalize())).toList();
  }

  /** Where the documents of the user lie who runs this program. */
  public static DocumentPlaces ofUser() {
    return new DocumentPlaces(UserFolder.ofSystem(), List.of());
  }

  /**
   * The journal of edits that begin with {@code base}: the one that exists, else a new one's. Where
   * there are two, the one in the user's folder was moved there later and holds more.
   */
  Path journal(Path header, String base) {
    Path away = journalAway(header, base);
    if (Files.exists(away)) {
      return away;
    }
    Path beside = header.toAbsolutePath().resolveSibling(String.valueOf(away.getFileName()));
    return Files.exists(beside) || besideAllowed(header) ? beside : away;
  }

  /** The journal in the user's folder, wherever another may lie. */
  Path journalAway(Path header, String base) {
    return away(header).resolve(RecordFiles.name(header) + "." + base + JOURNAL);
  }

  /**
   * What the journals of a record begin with, in the order of the alphabet.
   *
   * @throws IOException where a folder cannot be read
   */
  List<String> bases(Path header) throws IOException {
    String start = RecordFiles.name(header) + ".";
    TreeSet<String> bases = new TreeSet<>();
    for (Path folder : List.of(header.toAbsolutePath().resolveSibling(""), away(header))) {
      if (Files.isDirectory(folder)) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + JOURNAL)) {
          files.forEach(file -> base(start, file).ifPresent(bases::add));
        } catch (DirectoryIteratorException e) {
          throw e.getCause();
        }
      }
    }
    return List.copyOf(bases);
  }

  private static Optional<String> base(String start, Path file) {
    String name = String.valueOf(file.getFileName());
    int end = name.length() - JOURNAL.length();
    return name.startsWith(start) && end > start.length()
        ? Optional.of(name.substring(start.length(), end)).filter(base -> !base.contains("."))
        : Optional.empty();
  }

  /** Where the record's saved annotations go. */
  public Path saved(Path header) {
    String name = RecordFiles.name(header) + "." + SAVED;
    return besideAllowed(header)
        ? header.toAbsolutePath().resolveSibling(name)
        : away(header).resolve(name);
  }

  /** Whether edits of a record, or what was saved of them, lie in the user's folder. */
  public boolean keptAway(Path header) {
    Path folder = away(header);
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .anyMatch(name -> name.endsWith(JOURNAL) || name.endsWith("." + SAVED));
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Makes the folder of a file where that is the user's own. The folder of a record is never made:
   * where it is missing, so is the record.
   *
   * @throws IOException where it cannot be made
   */
  void makeFolder(Path file) throws IOException {
    if (file.startsWith(userFolder)) {
      Path folder = file.resolveSibling("");
      Files.createDirectories(folder);
      for (Path made = folder; !made.equals(userFolder); made = made.resolveSibling("")) {
        AtomicFile.forceFolder(made.getParent());
      }
    }
  }

  private boolean besideAllowed(Path header) {
    Path folder = real(header.toAbsolutePath().normalize().resolveSibling(""));
    return programFolders.stream().noneMatch(folder::startsWith) && Files.isWritable(folder);
  }

  /** A link to a program's folder is that folder. */
  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder;
    }
  }

  private Path away(Path header) {
    Path whole = header.toAbsolutePath().normalize();
    String digits =
        Fingerprint.of(whole.toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    return userFolder.resolve("documents").resolve(RecordFiles.name(header) + "-" + digits);
  }
}
