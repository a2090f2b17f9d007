package org.ectopy.model.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Dropout (Srivastava et al. 2014) whose masks come from a seed of its own: PyTorch's depend on
 * what other threads draw at the same time.
 */
public final class Dropout extends AbstractBlock {

  private final double rate;
  private SplittableRandom random = new SplittableRandom(0);

  /**
   * @param rate the share of values that become 0 in training, 0 to 1 exclusive; the others are
   *     scaled up so that the mean stays
   */
  public Dropout(double rate) {
    if (!(rate >= 0 && rate < 1)) {
      throw new IllegalArgumentException("a share of " + rate + " cannot be dropped");
    }
    this.rate = rate;
  }

  /** Begins the masks that belong to {@code seed}. */
  public void reseed(long seed) {
    random = new SplittableRandom(seed);
  }

  @Override
  protected NDList forwardInternal(
      ParameterStore store,
      NDList inputs,
      boolean training,
      @Nullable PairList<String, Object> options) {
    NDArray input = inputs.singletonOrThrow();
    return training && rate > 0 ? new NDList(input.mul(mask(input))) : inputs;
  }

  private NDArray mask(NDArray input) {
    float[] mask = new float[Math.toIntExact(input.size())];
    float kept = (float) (1 / (1 - rate));
    for (int i = 0; i < mask.length; i++) {
      mask[i] = random.nextDouble() < rate ? 0 : kept;
    }
    return input.getManager().create(mask, input.getShape());
  }

  @Override
  public Shape[] getOutputShapes(Shape[] inputShapes) {
    return inputShapes;
  }
}
