package org.ectopy.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.ectopy.model.network.ModelKind;
import org.ectopy.model.network.ModelKinds;

/**
 * A trained model as it is kept in one file: its card and its weights.
 *
 * @param card what is known of it
 * @param weights of its network
 */
public record ModelBundle(ModelCard card, Weights weights) {

  /** The ending of a bundle's file name. */
  public static final String ENDING = ".ectopy-model";

  /**
   * Its kind.
   *
   * @throws ModelException where this program has no such kind, or one that reads something else
   */
  public ModelKind kind() throws ModelException {
    ModelKind kind =
        ModelKinds.named(card.kind())
            .orElseThrow(
                () ->
                    new ModelException(
                        "the model is of the kind %s, and this program has %s"
                            .formatted(card.kind(), ModelKinds.names())));
    ModelCard.Input input = ModelCard.Input.of(kind);
    if (!input.equals(card.input())) {
      throw new ModelException(
          "the model reads %s, and this program's %s reads %s: train it again"
              .formatted(card.input(), kind.name(), input));
    }
    return kind;
  }

  /** A model of the same kind with other weights, whose scores nobody has measured. */
  public ModelBundle with(Weights others, ModelCard.Origin origin) {
    return new ModelBundle(
        new ModelCard(card.kind(), card.input(), card.output(), origin, null), others);
  }

  /**
   * Reads a bundle. Nothing in it is run.
   *
   * @throws ModelException where it cannot be read, is damaged, no bundle or newer than this
   *     program
   */
  public static ModelBundle read(Path file) throws ModelException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file);
    } catch (NoSuchFileException e) {
      throw new ModelException(file, "there is no such file", e);
    } catch (ModelException e) {
      throw e;
    } catch (IOException e) {
      throw new ModelException(file, "cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * The same from a stream that is left open.
   *
   * @param name what messages call it
   */
  static ModelBundle read(InputStream in, Path name) throws IOException {
    ModelBundle bundle = new BundleReader(name).read(in);
    try {
      bundle.kind();
      return bundle;
    } catch (ModelException e) {
      throw new ModelException(name, String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Writes the bundle as a whole file.
   *
   * @param replace whether a file that stands there is replaced
   * @throws ModelException where it may not be, or the folder cannot be written
   */
  public void write(Path file, boolean replace) throws ModelException {
    try {
      WholeFile.write(file, BundleWriter.bytes(this), replace);
    } catch (ModelException e) {
      throw e;
    } catch (IOException e) {
      throw new ModelException(file, "cannot be written: " + e.getMessage(), e);
    }
  }
}
