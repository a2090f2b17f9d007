package org.ectopy.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ectopy.wfdb.RecordFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that name the records a model is trained or judged on. */
final class LabelledRecords {

  /** Where the data is, if nobody says so. */
  private static final String VARIABLE = "ECTOPY_DATA";

  private static final String DATABASE = "mitdb";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--records",
      paramLabel = "RECORD",
      arity = "1..*",
      description = "Take these records, or folders of records (default: mitdb in --data).")
  private List<Path> records = List.of();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "The folder that holds mitdb, the MIT-BIH Arrhythmia Database (default: what the variable"
              + " ECTOPY_DATA names).")
  private Optional<Path> data = Optional.empty();

  @Option(
      names = {"-a", "--annotator"},
      paramLabel = "EXT",
      defaultValue = "atr",
      description = "The annotator whose labels are right (default: ${DEFAULT-VALUE}).")
  private String annotator = "atr";

  LabelledRecords() {}

  /**
   * The records, sorted by name, each name once.
   *
   * @throws ParameterException where none are named or found, or two have one name
   * @throws IOException where a folder cannot be read
   */
  List<LabelledRecord> all() throws IOException {
    new Annotator(Path.of(""), annotator).requireExtension(spec.commandLine());
    TreeMap<String, LabelledRecord> named = new TreeMap<>();
    for (Path path : records.isEmpty() ? List.of(database()) : records) {
      List<LabelledRecord> there = at(path, annotator);
      if (there.isEmpty()) {
        throw usage("%s holds no record with annotations .%s".formatted(path, annotator));
      }
      for (LabelledRecord found : there) {
        if (named.put(found.name(), found) != null) {
          throw usage("two of the records are named " + found.name());
        }
      }
    }
    return List.copyOf(named.values());
  }

  /** What the records are called where figures are told. */
  String description() {
    return records.isEmpty() ? "MIT-BIH Arrhythmia Database" : "the records given";
  }

  /** The annotator's extension. */
  String annotator() {
    return annotator;
  }

  /**
   * A folder beside that of the database, such as {@code nstdb}.
   *
   * @throws ParameterException where nobody says where the data is
   */
  Path beside(String name) {
    return dataFolder().resolve(name);
  }

  private Path database() {
    Path folder = dataFolder();
    Path inside = folder.resolve(DATABASE);
    return Files.isDirectory(inside) ? inside : folder;
  }

  private Path dataFolder() {
    return data.or(() -> Optional.ofNullable(System.getenv(VARIABLE)).map(Path::of))
        .orElseThrow(
            () ->
                usage(
                    "no records: name some with --records, or the folder that holds mitdb with"
                        + " --data or the variable "
                        + VARIABLE));
  }

  /**
   * A record, or those of a folder that have labels, by name.
   *
   * @throws IOException where the folder cannot be read
   */
  static List<LabelledRecord> at(Path path, String annotator) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(new LabelledRecord(path, annotator));
    }
    List<LabelledRecord> found = new ArrayList<>();
    try (DirectoryStream<Path> headers = Files.newDirectoryStream(path, "*.hea")) {
      for (Path header : headers) {
        if (Files.exists(RecordFiles.annotations(header, annotator))) {
          found.add(new LabelledRecord(header, annotator));
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    found.sort(Comparator.comparing(LabelledRecord::name));
    return found;
  }

  private ParameterException usage(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }
}
