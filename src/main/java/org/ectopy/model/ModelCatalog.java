package org.ectopy.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The models that come with the program: bundles in {@code resources/models}. */
public final class ModelCatalog {

  private static final String FOLDER = "/models/";
  private static final String INDEX = FOLDER + "index.txt";

  private final List<String> names;

  private ModelCatalog(List<String> names) {
    this.names = List.copyOf(names);
  }

  /**
   * The shipped models; the index names one a line, the default first.
   *
   * @throws ModelException where the program's files are incomplete
   */
  public static ModelCatalog shipped() throws ModelException {
    try (InputStream in = open(INDEX)) {
      if (in == null) {
        return new ModelCatalog(List.of());
      }
      String index = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new ModelCatalog(index.lines().map(String::strip).filter(s -> !s.isEmpty()).toList());
    } catch (IOException e) {
      throw new ModelException("the list of shipped models cannot be read", e);
    }
  }

  private static @Nullable InputStream open(String resource) {
    return ModelCatalog.class.getResourceAsStream(resource);
  }

  /** Their names, the default first. */
  public List<String> names() {
    return names;
  }

  /**
   * The model that is used where nobody names one.
   *
   * @throws ModelException where the program came without models
   */
  public ModelBundle defaultModel() throws ModelException {
    if (names.isEmpty()) {
      throw new ModelException("the program came without models: train one with 'ectopy train'");
    }
    return named(names.getFirst());
  }

  /**
   * The model with a name.
   *
   * @throws ModelException where there is none, naming those that there are
   */
  public ModelBundle named(String name) throws ModelException {
    String resource = FOLDER + name + ModelBundle.ENDING;
    try (InputStream in = names.contains(name) ? open(resource) : null) {
      if (in == null) {
        throw new ModelException(
            "no shipped model is named %s: there are %s".formatted(name, String.join(", ", names)));
      }
      return ModelBundle.read(in, Path.of(name + ModelBundle.ENDING));
    } catch (ModelException e) {
      throw e;
    } catch (IOException e) {
      throw new ModelException("the shipped model " + name + " cannot be read", e);
    }
  }
}
