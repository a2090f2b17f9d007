package org.ectopy.model.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.dataset.Segments;
import org.ectopy.model.BatchInput;
import org.ectopy.model.ModelException;
import org.ectopy.model.Network;
import org.ectopy.model.network.Dropout;
import org.ectopy.model.network.ModelKind;
import org.ectopy.record.BeatClass;

/**
 * A copy of a network that works on its part of every batch. What it computes depends on nothing
 * that other shards do, so that the same training gives the same bits.
 */
final class Shard implements AutoCloseable {

  private final Network network;
  private final BatchInput input = new BatchInput();
  private final List<Dropout> random = new ArrayList<>();
  private final float[] gradient;
  private final float[] after;

  Shard(ModelKind kind) throws ModelException {
    network = Network.forTraining(kind);
    collectDropout(network.block());
    after = network.weights().values();
    gradient = new float[after.length];
  }

  private void collectDropout(Block block) {
    if (block instanceof Dropout dropout) {
      random.add(dropout);
    }
    block.getChildren().values().forEach(this::collectDropout);
  }

  Network network() {
    return network;
  }

  /** The gradient of the last {@link #learn}, weight by weight; 0 for running statistics. */
  float[] gradient() {
    return gradient;
  }

  /** The weights after the last {@link #learn}: running statistics have changed. */
  float[] after() {
    return after;
  }

  /**
   * Computes the cross-entropy of the part and its gradient.
   *
   * @param targets rows {@code [beats, 5]} of weighted probabilities
   * @return the sum of the weighted losses
   */
  double learn(float[] weights, Segments part, float[] targets, long seed) {
    JniUtils.setGradMode(true);
    network.write(weights);
    for (int i = 0; i < random.size(); i++) {
      random.get(i).reseed(Seeds.of(seed, i));
    }
    input.fill(part);
    try (NDManager manager = NDManager.newBaseManager();
        NDScope scope = new NDScope()) {
      scope.suppressNotUsedWarning();
      NDArray logits = network.forward(input.arrays(manager), true).singletonOrThrow();
      Shape rows = new Shape(part.beats(), BeatClass.inOrder().size());
      NDArray loss = logits.logSoftmax(-1).mul(manager.create(targets, rows)).sum().neg();
      JniUtils.backward((PtNDArray) loss, (PtNDArray) manager.create(1f), false, false);
      readGradients();
      network.read(after);
      return loss.getFloat();
    }
  }

  private void readGradients() {
    int offset = 0;
    for (Parameter parameter : network.parameters()) {
      PtNDArray array = (PtNDArray) parameter.getArray();
      int size = Math.toIntExact(array.size());
      if (parameter.requiresGradient()) {
        System.arraycopy(array.getGradient().toFloatArray(), 0, gradient, offset, size);
        JniUtils.zeroGrad(array);
      }
      offset += size;
    }
  }

  /** The logits of a batch, {@code [beats, 5]}, under the weights last written. */
  float[] logits(Segments batch) {
    JniUtils.setGradMode(false);
    input.fill(batch);
    try (NDManager manager = NDManager.newBaseManager();
        NDScope scope = new NDScope()) {
      scope.suppressNotUsedWarning();
      return network.forward(input.arrays(manager), false).singletonOrThrow().toFloatArray();
    }
  }

  @Override
  public void close() {
    network.close();
  }
}
