package org.ectopy.cli;

import java.util.Optional;
import org.ectopy.evaluation.Protocol;
import org.ectopy.record.SampleRate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of {@code ectopy evaluate} that say what the model gets to see and what counts. */
final class EvaluationOptions {

  @Mixin private ModelLeads leads = new ModelLeads();

  @Option(
      names = "--beats",
      paramLabel = "EXT|detect",
      converter = BeatsFrom.Text.class,
      description =
          "Take the beats of this annotator, or detect them: beats that match the reference are"
              + " scored by class, and the whole chain by EC57 (default: the reference's own).")
  private Optional<BeatsFrom> beats = Optional.empty();

  @Option(
      names = "--skip-learning-period",
      description = "Do not score the first five minutes of each record, as EC57 does not.")
  private boolean skipLearning;

  EvaluationOptions() {}

  ModelLeads leads() {
    return leads;
  }

  /** Where the beats come from; empty for the reference's own. */
  Optional<BeatsFrom> beats() {
    return beats;
  }

  /** The first frame that is scored. */
  long start(SampleRate rate) {
    return skipLearning ? rate.frameAt(Protocol.LEARNING_SECONDS) : 0;
  }

  /** What of each record is scored. */
  String scope() {
    return skipLearning ? "from 5:00 on" : "whole records";
  }
}
