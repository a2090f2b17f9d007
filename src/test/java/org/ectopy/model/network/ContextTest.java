package org.ectopy.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.util.SplittableRandom;
import org.ectopy.model.Network;
import org.ectopy.model.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContextTest {

  /**
   * By hand: convolutions of 2 x 24 x 7 + 24, 24 x 24 x 5 + 24 and 24 x 24 x 3 + 24 with four
   * numbers of a norm for each filter; 76 samples become 38, 19 and 10, so a dense layer of 240 x
   * 24 + 24, and 24 x 5 + 5; for the context a norm of 4 x 46, 46 x 64 + 64, 64 x 32 + 32 and 32 x
   * 5 + 5.
   */
  @Test
  void hasItsLayers() throws IOException {
    int shape = 360 + 2_904 + 1_752 + 3 * 4 * 24 + 5_784 + 125;
    int context = 184 + 3_008 + 2_080 + 165;
    assertEquals(shape + context, weights(new Context()));
    // 1 x 32 x 7 + 32, 32 x 48 x 5 + 48, 48 x 64 x 3 + 64, their norms, 640 x 64 + 64; a norm of 4
    // x 26; mean and maximum of 64 and these 26 make 154 x 96 + 96, then 96 x 5 + 5.
    int lone = 256 + 7_728 + 9_280 + 4 * (32 + 48 + 64) + 41_024 + 104 + 14_880 + 485;
    assertEquals(lone, weights(new ContextLone()));
  }

  private static int weights(ModelKind kind) throws IOException {
    try (Network network = Network.forInference(kind)) {
      return network.tensors().stream().mapToInt(Tensor::size).sum();
    }
  }

  /** N and S do not differ by the shape of a beat, V, F and Q do. */
  @Test
  void theShapeSaysNothingOfNAndS() throws IOException {
    try (Network network = random(new Context());
        NDManager manager = NDManager.newBaseManager()) {
      float[] one = logits(network, manager, new float[] {1, 2}, 1);
      float[] other = logits(network, manager, new float[] {-1, 5}, 1);
      for (int label = 0; label < 5; label++) {
        if (label < 2) {
          assertEquals(one[label], other[label], 0);
        } else {
          assertNotEquals(one[label], other[label]);
        }
      }
      float[] later = logits(network, manager, new float[] {1, 2}, 3);
      assertNotEquals(one[0], later[0]);
      assertNotEquals(one[1], later[1]);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"context", "context-lone"})
  void leadsCountAlikeWhateverTheirOrderAndNumber(String name) throws IOException {
    try (Network network = random(ModelKinds.named(name).orElseThrow());
        NDManager manager = NDManager.newBaseManager()) {
      float[] two = logits(network, manager, new float[] {1, -2}, 1);
      assertEquals(5, two.length);
      assertAlike(two, logits(network, manager, new float[] {-2, 1}, 1));
      assertAlike(two, logits(network, manager, new float[] {1, 1, -2, -2}, 1));
      float[] one = logits(network, manager, new float[] {1}, 1);
      assertNotEquals(one[2], two[2]);
      assertAlike(one, logits(network, manager, new float[] {1, 1}, 1));
    }
  }

  /** But for rounding in another order. */
  private static void assertAlike(float[] expected, float[] found) {
    for (int label = 0; label < 5; label++) {
      assertEquals(expected[label], found[label], 1e-5 * Math.abs(expected[label]));
    }
  }

  private static Network random(ModelKind kind) throws IOException {
    Network network = Network.forInference(kind);
    SplittableRandom random = new SplittableRandom(3);
    float[] values = network.weights().values();
    for (int i = 0; i < values.length; i++) {
      // A norm divides by the root of its running variance: all are positive.
      values[i] = (float) random.nextDouble(0.01, 0.2);
    }
    network.write(values);
    return network;
  }

  /** Of one beat whose leads are ramps of the given slopes, and whose other numbers are alike. */
  private static float[] logits(Network network, NDManager manager, float[] slopes, float number) {
    boolean context = network.tensors().stream().anyMatch(t -> t.shape().contains(46));
    int perBeat = context ? 46 : 26;
    int perLead = context ? 152 : 76;
    float[] waveforms = new float[slopes.length * perLead];
    for (int i = 0; i < waveforms.length; i++) {
      waveforms[i] = slopes[i / perLead] * (i % 76 - 30) / 30;
    }
    NDList inputs = new NDList(manager.create(waveforms, new Shape(1, slopes.length, perLead)));
    NDArray rhythms = manager.ones(new Shape(1, perBeat)).mul(number);
    inputs.add(rhythms);
    return network.forward(inputs, false).singletonOrThrow().toFloatArray();
  }
}
