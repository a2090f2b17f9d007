package org.ectopy.model.training;

import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.model.LogitScaling;
import org.ectopy.model.ModelBundle;
import org.ectopy.model.ModelException;
import org.ectopy.model.Weights;

/**
 * A model at work on beats that are cut already, on one thread; the native memory is freed by
 * {@link #close}.
 */
public final class BeatJudgement implements AutoCloseable {

  private final Shards shards;
  private final LogitScaling scaling;

  private BeatJudgement(Shards shards, LogitScaling scaling) {
    this.shards = shards;
    this.scaling = scaling;
  }

  /**
   * Makes the network of a model ready.
   *
   * @throws ModelException where PyTorch cannot be used
   */
  public static BeatJudgement of(ModelBundle model) throws ModelException {
    return new BeatJudgement(new Shards(model.kind(), 1), model.card().output().scaling());
  }

  /**
   * What the model says of beats under some weights, its own or those it was tuned to.
   *
   * @throws ModelException where the network fails
   */
  public BeatProbabilities of(Weights weights, LabelledBeats beats) throws ModelException {
    float[] rows = shards.logits(weights.values(), beats);
    scaling.apply(rows);
    return new BeatProbabilities(rows);
  }

  @Override
  public void close() {
    shards.close();
  }
}
