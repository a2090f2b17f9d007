package org.ectopy.model.training;

import java.io.IOException;
import java.util.Optional;
import org.ectopy.model.ModelBundle;
import org.ectopy.model.ModelException;
import org.ectopy.model.Weights;
import org.ectopy.model.network.TrainingRecipe;
import org.ectopy.task.Progress;

/**
 * Goes on training a model, with the labels that somebody has corrected.
 *
 * <p>What it knew is kept in two ways: beats of the first training can be among the new ones
 * (rehearsal), and the weights of the model and the tuned ones can be averaged (arXiv 2401.14107).
 *
 * @param base the model to begin with
 * @param recipe how; few epochs, small steps
 * @param share of the tuned weights in the result, above 0, 1 to take them alone
 * @param seed of all that is random
 */
public record FineTuning(ModelBundle base, TrainingRecipe recipe, double share, long seed) {

  /** Rejects a share that tunes nothing. */
  public FineTuning {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException("a share of " + share);
    }
  }

  /**
   * The tuned model's weights. Its card stays true but for its origin and scores.
   *
   * @param beats new ones, repeated where they are to count more, and old ones: {@link
   *     LabelledBeats#repeated}, {@link LabelledBeats#sample}, {@link LabelledBeats#and}
   * @param progress counts beats of all epochs
   * @throws IOException where PyTorch cannot be used
   */
  public Weights tune(LabelledBeats beats, TrainingObserver observer, Progress progress)
      throws IOException {
    return mixed(run(beats, observer).run(progress));
  }

  /** The run whose model is to be {@link #mixed}, for who wants it resumable or on one thread. */
  public TrainingRun run(LabelledBeats beats, TrainingObserver observer) throws ModelException {
    TrainingPlan plan = new TrainingPlan(base.kind(), recipe, beats, Optional.empty(), seed);
    return TrainingRun.of(plan, observer).from(base.weights());
  }

  /** The weights of the tuned model, after a {@link #run}. */
  public Weights mixed(TrainedModel tuned) {
    return base.weights().mixedWith(tuned.weights(), share);
  }
}
