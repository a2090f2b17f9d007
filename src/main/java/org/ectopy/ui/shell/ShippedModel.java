package org.ectopy.ui.shell;

import java.io.IOException;
import java.util.Optional;
import org.ectopy.model.BeatClassifier;
import org.ectopy.model.ModelCatalog;
import org.ectopy.model.ModelException;
import org.ectopy.ui.session.BeatJudge;
import org.ectopy.ui.session.JudgeSource;

/**
 * The model that the program came with and that judges beats where nobody chose another.
 *
 * @param name in the catalogue
 */
record ShippedModel(String name) implements JudgeSource {

  /** The default model; empty where the program came without models, or its list is damaged. */
  static Optional<JudgeSource> find() {
    try {
      return ModelCatalog.shipped().names().stream().findFirst().map(ShippedModel::new);
    } catch (ModelException e) {
      return Optional.empty();
    }
  }

  @Override
  public BeatJudge load() throws IOException {
    return new ModelJudge(BeatClassifier.load(ModelCatalog.shipped().named(name)));
  }
}
