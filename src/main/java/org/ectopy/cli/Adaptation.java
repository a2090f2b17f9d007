package org.ectopy.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ectopy.dataset.BeatSet;
import org.ectopy.model.ModelBundle;
import org.ectopy.model.network.TrainingRecipe;
import org.ectopy.model.training.LabelledBeats;
import org.ectopy.model.training.Rehearsal;
import org.ectopy.model.training.TrainingObserver;
import org.ectopy.record.TimePoint;
import org.ectopy.task.Progress;

/**
 * Tunes a model on the beginning of each record that it is judged on, as an annotator's first
 * corrections would.
 */
final class Adaptation {

  private final Tuning tuning;
  private final Optional<Rehearsal> old;
  private final TimePoint until;

  private Adaptation(Tuning tuning, Optional<Rehearsal> old, TimePoint until) {
    this.tuning = tuning;
    this.old = old;
    this.until = until;
  }

  /**
   * An adaptation that rehearses what the model was trained on.
   *
   * @param trained the records at hand that the model was trained on
   * @param until where the labels end that are learned from
   * @throws IOException where a record cannot be read
   */
  static Adaptation of(
      ModelBundle base, List<LabelledRecord> trained, TimePoint until, Progress progress)
      throws IOException {
    TrainingRecipe recipe = base.kind().tuningRecipe();
    long seed = base.card().origin().seed();
    Tuning tuning = new Tuning(base, recipe, seed);
    return new Adaptation(
        tuning,
        trained.isEmpty()
            ? Optional.empty()
            : Optional.of(Rehearsal.of(tuning.cut(trained, progress), seed)),
        until);
  }

  /**
   * The model for a record; the unchanged one where its beginning has no labelled beat.
   *
   * @throws IOException where the record cannot be read
   */
  ModelBundle to(LabelledRecord record, Progress progress) throws IOException {
    LabelledPart beginning =
        new LabelledPart(
            record, (open, beats) -> beats.labelledWithin(0, until.frame(open.rate())));
    BeatSet fresh = tuning.cut(List.of(beginning), (done, all) -> progress.report(0, 1));
    if (fresh.count() == 0) {
      return tuning.base();
    }
    return tuning.tune(
        LabelledBeats.all(fresh),
        old.map(Rehearsal::learned),
        "adapted to " + record.name(),
        TrainingObserver.NONE,
        (done, all) -> progress.report(0, 1));
  }
}
