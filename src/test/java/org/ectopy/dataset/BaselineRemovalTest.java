package org.ectopy.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineRemovalTest {

  @Test
  void aSlopeIsItsOwnBaselineAwayFromTheEnds() {
    float[] out = remove(1000, i -> 0.01 * i, 1000);
    for (int i = 80; i < 920; i++) {
      assertEquals(0, out[i], 1e-5);
    }
    // At the start the shorter mean of sample k is the mean of max(0, k - 30) to k + 30.
    double[] shorter = new double[51];
    for (int k = 0; k <= 50; k++) {
      for (int i = k - 30; i <= k + 30; i++) {
        shorter[k] += 0.01 * Math.max(0, i) / 61;
      }
    }
    double baseline = 50 * shorter[0] + Arrays.stream(shorter).sum();
    assertEquals(-baseline / 101, out[0], 1e-5);
    assertEquals(baseline / 101, out[999], 1e-5, "the same upside down at the end");
  }

  /** A pulse of one sample adds its height times the triangle of both means. */
  @Test
  void aPulseLeavesATrapezeBehind() {
    float[] out = remove(600, i -> i == 300 ? 1 : 0, 600);
    assertEquals(1 - 1 / 101.0, out[300], 1e-6);
    assertEquals(-1 / 101.0, out[320], 1e-6, "where all 61 lie within the 101");
    assertEquals(-1 / (61.0 * 101), out[380], 1e-7);
    assertEquals(0, out[381], 1e-7);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 80, 81, 300})
  void blocksDoNotMatter(int block) {
    IntToDoubleFunction signal = i -> i * 37 % 101 / 100.0;
    assertArrayEquals(remove(300, signal, 300), remove(300, signal, block));
  }

  @Test
  void aGapHoldsTheLastSample() {
    float[] held = remove(300, i -> i < 100 ? 1 : i < 150 ? 5 : 2, 300);
    float[] gap = remove(300, i -> i < 100 ? 1 : i == 100 ? 5 : i < 150 ? Double.NaN : 2, 300);
    assertArrayEquals(held, gap);
    float[] start = remove(300, i -> i < 100 ? Double.NaN : 1, 300);
    assertArrayEquals(remove(300, i -> i < 100 ? 0 : 1, 300), start);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 30, 79})
  void aSignalShorterThanTheMeansIsWhole(int length) {
    float[] out = remove(length, i -> 3, length);
    assertArrayEquals(new float[length], out, 1e-6f);
  }

  private static float[] remove(int length, IntToDoubleFunction signal, int block) {
    float[] samples = new float[length];
    for (int i = 0; i < length; i++) {
      samples[i] = (float) signal.applyAsDouble(i);
    }
    BaselineRemoval removal = new BaselineRemoval();
    float[] out = new float[length];
    int done = 0;
    for (int from = 0; from < length; from += block) {
      int count = Math.min(block, length - from);
      done += removal.accept(Arrays.copyOfRange(samples, from, from + count), count, out, done);
    }
    done += removal.finish(out, done);
    assertEquals(length, done);
    return out;
  }
}
