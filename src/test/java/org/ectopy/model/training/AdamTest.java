package org.ectopy.model.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AdamTest {

  /**
   * By hand: after the first step the corrected moments are g and g squared, so each weight moves
   * by the rate against the sign of its gradient. With a second gradient of 0 the first moment is
   * 0.9 x 0.1 g / 0.19 = 0.473684 g, the second 0.999 x 0.001 g^2 / 0.001999 = 0.499750 g^2, and
   * the move is 0.473684 / 0.706930 = 0.670058 rates.
   */
  @Test
  void movesAsThePaperSays() {
    Adam adam = new Adam(new float[2]);
    float[] weights = {1, -1};
    adam.step(weights, new float[] {0.5f, -4}, 0.01);
    assertArrayEquals(new float[] {0.99f, -0.99f}, weights, 1e-7f);
    adam.step(weights, new float[] {0, 0}, 0.01);
    assertArrayEquals(new float[] {0.99f - 0.00670058f, -0.99f + 0.00670058f}, weights, 1e-7f);
    assertEquals(2, adam.steps());
  }

  /**
   * Without a gradient a weight loses rate times decay of itself, and one that does not, nothing.
   */
  @Test
  void decayIsTakenOffTheWeightItself() {
    Adam adam = new Adam(new float[] {0.1f, 0});
    float[] weights = {2, 2};
    adam.step(weights, new float[2], 0.5);
    assertArrayEquals(new float[] {2 - 0.5f * 0.1f * 2, 2}, weights, 1e-7f);
  }

  @Test
  void goesOnWithMomentsThatWereKept() {
    float[] decay = {0.01f};
    float[] weights = {1};
    Adam whole = new Adam(decay);
    whole.step(weights, new float[] {1}, 0.1);
    Adam resumed = new Adam(decay, whole.first().clone(), whole.second().clone(), whole.steps());
    float[] other = weights.clone();
    whole.step(weights, new float[] {-0.3f}, 0.1);
    resumed.step(other, new float[] {-0.3f}, 0.1);
    assertArrayEquals(weights, other, 0);
  }
}
