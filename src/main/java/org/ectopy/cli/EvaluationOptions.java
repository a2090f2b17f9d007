package org.ectopy.cli;

import java.util.Optional;
import org.ectopy.evaluation.Protocol;
import org.ectopy.record.SampleRate;
import org.ectopy.record.TimePoint;
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

  @Option(
      names = "--adapt",
      paramLabel = "T",
      converter = TimeConverter.class,
      description =
          "Before a record is judged, fine-tune the model on its labels before this time (with what"
              + " is at hand of the records it was trained on), and score the rest.")
  private Optional<TimePoint> adapt = Optional.empty();

  EvaluationOptions() {}

  /** Where the labels end that the model is tuned on; empty where it stays as it is. */
  Optional<TimePoint> adapt() {
    return adapt;
  }

  ModelLeads leads() {
    return leads;
  }

  /** Where the beats come from; empty for the reference's own. */
  Optional<BeatsFrom> beats() {
    return beats;
  }

  /** The first frame that is scored. */
  long start(SampleRate rate) {
    long learning = skipLearning ? rate.frameAt(Protocol.LEARNING_SECONDS) : 0;
    return Math.max(learning, adapt.map(until -> until.frame(rate)).orElse(0L));
  }

  /** The end of the labels that the model is tuned on, in s or as a sample. */
  String adaptedUntil() {
    TimePoint until = adapt.orElseThrow();
    return until.sample() ? "sample " + (long) until.value() : until.value() + " s";
  }

  /** Whether the learning period that EC57 leaves out holds all that the model is tuned on. */
  boolean adaptedWithinLearning(SampleRate rate) {
    return adapt.isEmpty() || adapt.get().frame(rate) <= rate.frameAt(Protocol.LEARNING_SECONDS);
  }

  /** What of each record is scored. */
  String scope() {
    if (adapt.isPresent()) {
      return "from %s on, where tuning ended".formatted(adaptedUntil());
    }
    return skipLearning ? "from 5:00 on" : "whole records";
  }
}
