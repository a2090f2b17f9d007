package org.ectopy.ui.teaching;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ectopy.teaching.Example;

/** Where the records of examples lie on this computer. */
public final class ExamplePlaces {

  private static final String DATABASE = "mitdb";

  private final Path samples;
  private final Supplier<List<Path>> listed;
  private final Optional<Path> database;

  /**
   * @param samples the folder of the bundled teaching records
   * @param listed the header files of the records in the list
   * @param data a folder that may hold the MIT-BIH Arrhythmia Database as {@code mitdb}
   */
  public ExamplePlaces(Path samples, Supplier<List<Path>> listed, Optional<Path> data) {
    this.samples = samples;
    this.listed = listed;
    this.database = data.map(folder -> folder.resolve(DATABASE)).filter(Files::isDirectory);
  }

  /** The header file of an example's record; empty where it is not to be expected here. */
  Optional<Path> header(Example example) {
    String file = example.record() + ".hea";
    return switch (example.source()) {
      case SAMPLE -> Optional.of(samples.resolve(file));
      case MIT_BIH ->
          listed.get().stream()
              .filter(header -> header.endsWith(file))
              .findFirst()
              .or(() -> database.map(folder -> folder.resolve(file)));
    };
  }
}
