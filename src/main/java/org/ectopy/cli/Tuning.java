package org.ectopy.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ectopy.dataset.BeatSet;
import org.ectopy.dataset.BeatSetBuilder;
import org.ectopy.dataset.BeatSource;
import org.ectopy.model.ModelBundle;
import org.ectopy.model.ModelCard.Origin;
import org.ectopy.model.Weights;
import org.ectopy.model.network.ModelKind;
import org.ectopy.model.network.TrainingRecipe;
import org.ectopy.model.training.FineTuning;
import org.ectopy.model.training.LabelledBeats;
import org.ectopy.model.training.TrainingObserver;
import org.ectopy.model.training.TuningBeats;
import org.ectopy.task.Progress;

/**
 * How a model learns from a few corrected beats without losing what it knew.
 *
 * @param base the model to begin with
 * @param recipe how
 * @param seed of all that is random
 */
record Tuning(ModelBundle base, TrainingRecipe recipe, long seed) {

  private static final String TUNED = ", fine-tuned";

  /**
   * Cuts beats for the model.
   *
   * @throws IOException where a record cannot be read or has no ECG lead
   */
  BeatSet cut(List<? extends BeatSource> sources, Progress progress) throws IOException {
    ModelKind kind = base.kind();
    return new BeatSetBuilder(
            kind.name(), kind.segmenter(), kind.leads(), base.card().output().labels())
        .build(sources, progress);
  }

  /**
   * The tuned model.
   *
   * @param fresh the corrected beats, one or more
   * @param old beats of what it knew before, not more than are to be rehearsed
   * @param remark what its card is to say of the labels
   * @throws IOException where PyTorch cannot be used
   */
  ModelBundle tune(
      LabelledBeats fresh,
      Optional<LabelledBeats> old,
      String remark,
      TrainingObserver observer,
      Progress progress)
      throws IOException {
    TuningBeats beats = new TuningBeats(fresh, old);
    FineTuning tuning = new FineTuning(base, recipe, beats.share(), seed);
    Weights tuned = tuning.tune(beats.mixed(), observer, progress);
    return base.with(tuned, origin(fresh.set(), remark));
  }

  private Origin origin(BeatSet fresh, String remark) throws IOException {
    Origin before = base.card().origin();
    TreeSet<String> records = new TreeSet<>(before.records());
    fresh.records().forEach(block -> records.add(block.origin().record()));
    List<String> remarks = new ArrayList<>(before.remarks());
    remarks.add(remark);
    return new Origin(
        Version.program(), before.protocol() + TUNED, List.copyOf(records), before.seed(), remarks);
  }
}
