package org.ectopy.model.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of models that there are. */
public final class ModelKinds {

  private static final List<ModelKind> ALL =
      List.of(new Context(), new ContextLone(), new ResidualCnn());

  private ModelKinds() {}

  /** All kinds. */
  public static List<ModelKind> all() {
    return ALL;
  }

  /** The kind with a name; empty where there is none. */
  public static Optional<ModelKind> named(String name) {
    return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
  }

  /** Their names, for messages. */
  public static String names() {
    return ALL.stream().map(ModelKind::name).collect(Collectors.joining(", "));
  }
}
