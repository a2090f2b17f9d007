package org.ectopy.ui.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ectopy.record.Samples;
import org.junit.jupiter.api.Test;

class DecimationTest {

  private static final Height UPRIGHT = new Height(0, 1);

  private static Curve curve(int slices, double first, double step, int... samples) {
    Curve curve = new Curve(slices);
    new Decimation(samples, UPRIGHT).fill(curve, first, step);
    return curve;
  }

  @Test
  void aSliceOverManySamplesReachesFromTheLeastToTheGreatest() {
    Curve curve = curve(1, 0, 4, 3, 9, -2, 5, 4);
    assertEquals(-2, curve.top(0));
    assertEquals(9, curve.bottom(0));
  }

  @Test
  void betweenTwoSamplesTheLineIsStraight() {
    Curve curve = curve(4, 0, 0.25, 0, 8);
    assertEquals(2, curve.top(1));
    assertEquals(4, curve.bottom(1));
  }

  @Test
  void noLineCrossesAGap() {
    Curve curve = curve(4, 0, 1, 5, 5, Samples.GAP, Samples.GAP, 7);
    assertFalse(curve.empty(0));
    assertFalse(curve.empty(1));
    assertTrue(curve.empty(2));
    assertEquals(7, curve.top(3));
  }

  @Test
  void aSampleAloneBetweenGapsIsSeen() {
    Curve curve = curve(3, 0, 1, Samples.GAP, 6, Samples.GAP, Samples.GAP);
    assertEquals(6, curve.top(0));
    assertEquals(6, curve.bottom(1));
    assertTrue(curve.empty(2));
  }

  @Test
  void outsideTheSamplesThereIsNothing() {
    Curve curve = curve(3, -2, 1, 4, 4);
    assertTrue(curve.empty(0));
    assertFalse(curve.empty(2));
    assertTrue(curve(2, 5, 1, 4, 4).empty(1));
  }

  @Property
  void noExtremeIsLostAndTheLineIsUnbroken(
      @ForAll @Size(min = 2, max = 60) List<@IntRange(min = -999, max = 999) Integer> values,
      @ForAll @IntRange(min = 1, max = 40) int slices) {
    int[] samples = values.stream().mapToInt(Integer::intValue).toArray();
    Curve curve = curve(slices, 0, (samples.length - 1) / (double) slices, samples);
    float top = Float.MAX_VALUE;
    float bottom = -Float.MAX_VALUE;
    for (int i = 0; i < slices; i++) {
      top = Math.min(top, curve.top(i));
      bottom = Math.max(bottom, curve.bottom(i));
      if (i > 0) {
        assertTrue(curve.top(i) <= curve.bottom(i - 1) + 1e-3);
        assertTrue(curve.top(i - 1) <= curve.bottom(i) + 1e-3);
      }
    }
    assertEquals(java.util.Arrays.stream(samples).min().orElseThrow(), top, 1e-3);
    assertEquals(java.util.Arrays.stream(samples).max().orElseThrow(), bottom, 1e-3);
  }
}
