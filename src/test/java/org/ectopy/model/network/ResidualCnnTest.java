package org.ectopy.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.util.List;
import org.ectopy.dataset.LeadChoice;
import org.ectopy.model.Network;
import org.ectopy.model.Tensor;
import org.junit.jupiter.api.Test;

class ResidualCnnTest {

  /**
   * By hand: the first convolution 32 x 5 + 32 = 192; each of ten others 32 x 32 x 5 + 32 = 5,152;
   * pooling 187 -> 92 -> 44 -> 20 -> 8 -> 2 leaves 64 numbers, so dense layers of 64 x 32 + 32 =
   * 2,080 and 32 x 32 + 32 = 1,056, and logits of 32 x 5 + 5 = 165.
   */
  @Test
  void hasAsManyWeightsAsThePaperSNetwork() throws IOException {
    try (Network network = Network.forInference(new ResidualCnn())) {
      int weights = network.tensors().stream().mapToInt(Tensor::size).sum();
      assertEquals(192 + 10 * 5_152 + 2_080 + 1_056 + 165, weights);
      assertEquals(55_013, weights);
    }
  }

  @Test
  void makesFiveLogitsOfEachBeat() throws IOException {
    try (Network network = Network.forInference(new ResidualCnn());
        NDManager manager = NDManager.newBaseManager()) {
      NDArray beats = manager.ones(new Shape(3, 1, 187));
      NDArray logits = network.forward(new NDList(beats), false).singletonOrThrow();
      assertEquals(new Shape(3, 5), logits.getShape());
    }
  }

  @Test
  void isInTheCatalogueAndReadsOneLead() {
    ModelKind kind = ModelKinds.named("residual-cnn").orElseThrow();
    assertEquals(LeadChoice.ONE, kind.leads());
    assertEquals(187, kind.segmenter().shape().perLead());
  }

  @Test
  void everyKindHasANameOfItsOwn() {
    List<String> names = ModelKinds.all().stream().map(ModelKind::name).toList();
    assertEquals(names.size(), names.stream().distinct().count());
    for (ModelKind kind : ModelKinds.all()) {
      assertEquals(kind, ModelKinds.named(kind.name()).orElseThrow());
    }
  }
}
