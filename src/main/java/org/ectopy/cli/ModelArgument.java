package org.ectopy.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ectopy.model.ModelBundle;
import org.ectopy.model.ModelCatalog;
import org.ectopy.model.ModelException;

/** A model that somebody named: a bundle's file, or one that comes with the program. */
final class ModelArgument {

  private ModelArgument() {}

  /**
   * The model; the program's default where none is named.
   *
   * @throws ModelException where there is none, or it cannot be read
   */
  static ModelBundle open(Optional<String> named) throws ModelException {
    if (named.isEmpty()) {
      return ModelCatalog.shipped().defaultModel();
    }
    String text = named.get();
    Path file = Path.of(text);
    if (Files.exists(file) || text.endsWith(ModelBundle.ENDING) || file.getNameCount() > 1) {
      return ModelBundle.read(file);
    }
    ModelCatalog shipped = ModelCatalog.shipped();
    if (!shipped.names().contains(text)) {
      throw new ModelException(
          "there is no file %s, and no model of that name comes with the program%s"
              .formatted(
                  text,
                  shipped.names().isEmpty()
                      ? ""
                      : ": there are " + String.join(", ", shipped.names())));
    }
    return shipped.named(text);
  }

  /** What reports call the model. */
  static String name(String named) {
    String file = String.valueOf(Path.of(named).getFileName());
    return file.endsWith(ModelBundle.ENDING)
        ? file.substring(0, file.length() - ModelBundle.ENDING.length())
        : file;
  }
}
