package org.ectopy.cli;

import java.util.Optional;
import org.ectopy.model.ModelBundle;
import org.ectopy.model.ModelException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which model is to judge which beats, on which leads. */
final class JudgeOptions {

  @Option(
      names = "--beats",
      paramLabel = "EXT|detect",
      converter = BeatsFrom.Text.class,
      description = "Take the beats of this annotator, or detect them (the default).")
  private BeatsFrom beats = BeatsFrom.DETECTION;

  @Option(
      names = "--model",
      paramLabel = "BUNDLE",
      description =
          "The model: a bundle's file, or the name of one that comes with the program (default: the"
              + " program's own).")
  private Optional<String> model = Optional.empty();

  @Mixin private ModelLeads leads = new ModelLeads();

  JudgeOptions() {}

  BeatsFrom beats() {
    return beats;
  }

  ModelLeads leads() {
    return leads;
  }

  ModelBundle model() throws ModelException {
    return ModelArgument.open(model);
  }
}
