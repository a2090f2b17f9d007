package org.ectopy.model.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.ectopy.model.Tensor;
import org.ectopy.model.Weights;
import org.junit.jupiter.api.Test;

class FineTuningTest {

  private static final List<Tensor> SHAPE = List.of(new Tensor("a", List.of(2)));

  @Test
  void weightsAreMixedByTheirShare() {
    Weights base = new Weights(SHAPE, new float[] {1, 0});
    Weights tuned = new Weights(SHAPE, new float[] {3, -4});
    assertArrayEquals(new float[] {1.5f, -1}, base.mixedWith(tuned, 0.25).values());
  }
}
