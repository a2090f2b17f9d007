package org.ectopy.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationTest {

  private final Calibration calibration = new Calibration(200, 1024, "mV", true);

  @Test
  void storedIntegersMeanPhysicalValues() {
    // (995 - 1024) / 200, the first sample of header.5's first example.
    assertEquals(-0.145, calibration.physical(995), 1e-12);
    assertEquals(995, calibration.stored(-0.145));
    assertEquals(-12.5, new Calibration(-2, 0, "mV", true).physical(25), 0);
  }

  @Test
  void gapsAreNoNumbers() {
    assertEquals(Double.NaN, calibration.physical(Samples.GAP));
    assertEquals(Samples.GAP, calibration.stored(Double.NaN));
  }

  @Test
  void valuesBeyondAllIntegersAreTheOutermostAndNoGap() {
    assertEquals(Integer.MAX_VALUE, calibration.stored(1e12));
    assertEquals(Integer.MIN_VALUE + 1, calibration.stored(-1e12));
    assertEquals(Integer.MIN_VALUE + 1, calibration.stored(Double.NEGATIVE_INFINITY));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, Double.NaN, Double.POSITIVE_INFINITY})
  void gainsMustDivide(double gain) {
    assertThrows(IllegalArgumentException.class, () -> new Calibration(gain, 0, "mV", true));
  }
}
