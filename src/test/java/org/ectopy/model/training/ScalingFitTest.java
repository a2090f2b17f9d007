package org.ectopy.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.ectopy.model.LogitScaling;
import org.junit.jupiter.api.Test;

class ScalingFitTest {

  private static final int CLASSES = 5;

  /** Logits that say nothing leave the classes' own shares, which are the best guess there is. */
  @Test
  void logitsThatSayNothingGiveTheSharesOfTheClasses() {
    int[] counts = {50_000, 20_000, 15_000, 10_000, 5_000};
    int[] labels = new int[100_000];
    int filled = 0;
    for (int label = 0; label < CLASSES; label++) {
      for (int i = 0; i < counts[label]; i++) {
        labels[filled++] = label;
      }
    }
    LogitScaling scaling = ScalingFit.fit(new float[labels.length * CLASSES], labels);
    float[] row = new float[CLASSES];
    scaling.apply(row);
    for (int label = 0; label < CLASSES; label++) {
      assertEquals(counts[label] / 100_000.0, row[label], 1e-3);
    }
  }

  /** Labels drawn by softmax(logit / 3) ask for the factor 1/3 and no offsets. */
  @Test
  void boldLogitsAreDivided() {
    SplittableRandom random = new SplittableRandom(1);
    int beats = 200_000;
    float[] logits = new float[beats * CLASSES];
    int[] labels = new int[beats];
    for (int beat = 0; beat < beats; beat++) {
      double sum = 0;
      double[] weights = new double[CLASSES];
      for (int i = 0; i < CLASSES; i++) {
        logits[beat * CLASSES + i] = (float) random.nextDouble(-6, 6);
        weights[i] = Math.exp(logits[beat * CLASSES + i] / 3);
        sum += weights[i];
      }
      double place = random.nextDouble() * sum;
      while (place >= weights[labels[beat]] && labels[beat] < CLASSES - 1) {
        place -= weights[labels[beat]++];
      }
    }
    LogitScaling scaling = ScalingFit.fit(logits, labels);
    assertEquals(1 / 3.0, scaling.factors().getFirst(), 0.01);
    for (double offset : scaling.offsets()) {
      assertEquals(scaling.offsets().getFirst(), offset, 0.04);
    }
  }
}
