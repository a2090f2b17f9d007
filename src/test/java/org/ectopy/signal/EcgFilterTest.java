package org.ectopy.signal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcgFilterTest {

  private static final double RATE = 500;
  private static final double HALF_POWER = Math.sqrt(0.5);

  private static float[] sine(double hertz, int samples) {
    float[] sine = new float[samples];
    for (int i = 0; i < samples; i++) {
      sine[i] = (float) Math.sin(2 * Math.PI * hertz * i / RATE);
    }
    return sine;
  }

  /** The part of a sine wave that is left, in place: its projection on itself. */
  private static double gain(EcgFilter filter, double hertz) {
    float[] input = sine(hertz, 20_000);
    float[] output = filter.apply(input, RATE);
    double product = 0;
    double power = 0;
    for (int i = 5000; i < 15_000; i++) {
      product += input[i] * (double) output[i];
      power += input[i] * (double) input[i];
    }
    return product / power;
  }

  @ParameterizedTest
  @CsvSource({"40", "100", "150"})
  void aLowPassLosesThreeDecibelsAtItsCorner(double corner) {
    EcgFilter filter = EcgFilter.NONE.withLowPass(corner);
    assertEquals(HALF_POWER, gain(filter, corner), 0.005);
    assertEquals(1, gain(filter, corner / 4), 0.01);
    assertEquals(1, gain(filter, 1), 0.001);
    assertTrue(gain(filter, 240) < 0.06);
  }

  @Test
  void theBaselineFilterTakesWanderAndLeavesWaves() {
    EcgFilter filter = EcgFilter.NONE.withHighPass(EcgFilter.BASELINE);
    assertEquals(HALF_POWER, gain(filter, 0.5), 0.01);
    assertTrue(gain(filter, 0.15) < 0.02);
    assertEquals(1, gain(filter, 2), 0.01);
    assertEquals(1, gain(filter, 40), 0.001);
  }

  @ParameterizedTest
  @CsvSource({"50", "60"})
  void theNotchTakesTheMainsAlone(double mains) {
    EcgFilter filter = EcgFilter.NONE.withNotch(mains);
    assertEquals(0, gain(filter, mains), 0.002);
    assertEquals(1, gain(filter, mains - 8), 0.01);
    assertEquals(1, gain(filter, mains + 8), 0.01);
    assertEquals(1, gain(filter, 10), 0.001);
  }

  @Test
  void nothingMovesInTime() {
    float[] input = new float[4000];
    for (int i = 0; i < input.length; i++) {
      double z = (i - 2000) / 8.0;
      input[i] = (float) Math.exp(-z * z / 2);
    }
    float[] output = new EcgFilter(0.5, 40, 50).apply(input, RATE);
    int highest = 0;
    for (int i = 0; i < output.length; i++) {
      highest = output[i] > output[highest] ? i : highest;
    }
    assertEquals(2000, highest);
    assertEquals(output[1985], output[2015], 1e-4);
  }

  @Test
  void aLevelHasNoEdges() {
    float[] level = new float[2000];
    Arrays.fill(level, 3);
    assertArrayEquals(level, new EcgFilter(0, 40, 50).apply(level, RATE), 1e-4f);
    assertArrayEquals(new float[2000], EcgFilter.NONE.withHighPass(0.5).apply(level, RATE), 1e-4f);
  }

  @Test
  void whatLiesBetweenGapsIsFilteredOnItsOwn() {
    float[] input = sine(3, 3000);
    Arrays.fill(input, 1000, 1200, Float.NaN);
    Arrays.fill(input, 1600, 1601, Float.NaN);
    float[] output = new EcgFilter(0.5, 40, 50).apply(input, RATE);
    float[] alone = new EcgFilter(0.5, 40, 50).apply(Arrays.copyOfRange(input, 1200, 1600), RATE);
    assertArrayEquals(alone, Arrays.copyOfRange(output, 1200, 1600));
    assertTrue(Float.isNaN(output[1000]) && Float.isNaN(output[1199]) && Float.isNaN(output[1600]));
    assertFalse(Float.isNaN(output[999]) || Float.isNaN(output[1601]));
  }

  @Test
  void veryShortSignalsAndNoSignalPass() {
    EcgFilter filter = new EcgFilter(0.5, 40, 50);
    assertEquals(0, filter.apply(new float[0], RATE).length);
    assertTrue(Float.isFinite(filter.apply(new float[] {2}, RATE)[0]));
    assertTrue(Float.isFinite(filter.apply(new float[] {2, 3}, RATE)[1]));
  }

  @Test
  void cornersAboveHalfTheRateAreRefused() {
    EcgFilter filter = EcgFilter.NONE.withLowPass(150);
    assertFalse(filter.fits(250));
    assertTrue(filter.fits(360));
    assertEquals(
        "a low-pass filter up to 150.0 Hz needs more than 300.0 samples per second, there are"
            + " 250.0",
        assertThrows(IllegalArgumentException.class, () -> filter.apply(new float[] {1, 2}, 250))
            .getMessage());
    assertFalse(EcgFilter.NONE.withNotch(50).fits(100));
    assertThrows(
        IllegalArgumentException.class,
        () -> EcgFilter.NONE.withNotch(50).apply(new float[] {1, 2}, 100));
  }

  @Test
  void frequenciesThatMakeNoSenseAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new EcgFilter(-1, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new EcgFilter(40, 40, 0));
    assertThrows(IllegalArgumentException.class, () -> new EcgFilter(0, Double.NaN, 0));
  }
}
