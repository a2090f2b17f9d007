package org.ectopy.model.training;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import org.ectopy.dataset.BeatOrigin;
import org.ectopy.model.network.ModelKind;
import org.ectopy.model.network.TrainingRecipe;

/**
 * What is to be trained, on what and how.
 *
 * @param kind of model
 * @param recipe how
 * @param training what it learns from, one beat or more
 * @param validation what the best epoch is chosen by and the probabilities are fitted on; without
 *     them the last epoch is taken and probabilities stay as they are
 * @param seed of all that is random
 */
public record TrainingPlan(
    ModelKind kind,
    TrainingRecipe recipe,
    LabelledBeats training,
    Optional<LabelledBeats> validation,
    long seed) {

  /** Rejects a plan without beats, or with an empty validation. */
  public TrainingPlan {
    if (training.count() == 0 || validation.filter(beats -> beats.count() == 0).isPresent()) {
      throw new IllegalArgumentException("there are no beats to learn from or to be judged on");
    }
  }

  /** Tells this plan from others, so that a checkpoint is not taken for that of another. */
  String fingerprint() {
    return "%s seed %d, %s, learning %s, judged %s"
        .formatted(
            kind.name(),
            seed,
            recipe.batch() + " beats a step for " + recipe.epochs() + " epochs",
            fingerprint(training),
            validation.map(TrainingPlan::fingerprint).orElse("never"));
  }

  private static String fingerprint(LabelledBeats beats) {
    CRC32 checksum = new CRC32();
    for (int i = 0; i < beats.count(); i++) {
      BeatOrigin origin = beats.set().origin(beats.inSet(i));
      String named = origin.record() + " " + origin.frame() + " " + origin.label();
      checksum.update(named.getBytes(StandardCharsets.UTF_8));
    }
    return "%d beats %08x".formatted(beats.count(), checksum.getValue());
  }
}
