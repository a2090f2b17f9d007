package org.ectopy.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LearningRateTest {

  @Test
  void fallsByAFactorAfterEveryInterval() {
    LearningRate rate = LearningRate.steps(1e-3, 0.75, 10_000);
    assertEquals(1e-3, rate.at(0, 50_000), 1e-12);
    assertEquals(1e-3, rate.at(9_999, 50_000), 1e-12);
    assertEquals(0.75e-3, rate.at(10_000, 50_000), 1e-12);
    assertEquals(0.5625e-3, rate.at(20_000, 50_000), 1e-12);
  }

  /** Of 10 steps the first 2 grow: their middles lie at 0.05 and 0.15 of the training. */
  @Test
  void growsAndThenFallsAsACosine() {
    LearningRate rate = LearningRate.cosine(8, 0.2);
    assertEquals(8 * 0.05 / 0.2, rate.at(0, 10), 1e-12);
    assertEquals(8 * 0.15 / 0.2, rate.at(1, 10), 1e-12);
    // The middle of step 5 is 0.55: 0.35 of 0.8 are gone.
    assertEquals(4 * (1 + Math.cos(Math.PI * 0.4375)), rate.at(5, 10), 1e-12);
    assertEquals(4 * (1 + Math.cos(Math.PI * 0.9375)), rate.at(9, 10), 1e-12);
  }
}
