package org.ectopy.model.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.ParameterStore;
import java.io.IOException;
import java.util.Arrays;
import org.ectopy.model.PyTorch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DropoutTest {

  private static final int COUNT = 10_000;

  private final Dropout dropout = new Dropout(0.25);

  @BeforeAll
  static void load() throws IOException {
    PyTorch.require();
  }

  private float[] ofOnes(boolean training) {
    try (NDManager manager = NDManager.newBaseManager()) {
      NDList ones = new NDList(manager.ones(new Shape(100, COUNT / 100)));
      ParameterStore store = new ParameterStore(manager, false);
      return dropout.forward(store, ones, training).singletonOrThrow().toFloatArray();
    }
  }

  @Test
  void dropsItsShareAndScalesTheRest() {
    dropout.reseed(1);
    float[] values = ofOnes(true);
    int dropped = 0;
    for (float value : values) {
      dropped += value == 0 ? 1 : 0;
      assertEquals(value == 0 ? 0 : 1 / 0.75, value, 1e-6);
    }
    // Binomial: mean 2,500, deviation 43.
    assertEquals(2_500, dropped, 5 * 43);
  }

  @Test
  void theSeedDecidesTheMask() {
    dropout.reseed(7);
    float[] first = ofOnes(true);
    float[] after = ofOnes(true);
    dropout.reseed(7);
    assertArrayEquals(first, ofOnes(true));
    assertFalse(Arrays.equals(first, after));
  }

  @Test
  void leavesEverythingAloneWhereNothingIsTrained() {
    float[] ones = new float[COUNT];
    Arrays.fill(ones, 1);
    assertArrayEquals(ones, ofOnes(false));
  }
}
