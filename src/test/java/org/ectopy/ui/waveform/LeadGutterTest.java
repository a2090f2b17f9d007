package org.ectopy.ui.waveform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadGutterTest {

  @ParameterizedTest
  @CsvSource({"40, 100, 1", "40, 40, 0.5", "400, 100, 0.2", "5, 100, 5", "1, 100, 10"})
  void thePulseIsOneMillivoltWhereThatFits(double perMillivolt, double pitch, double millivolts) {
    assertEquals(millivolts, LeadGutter.pulseMillivolts(perMillivolt, pitch));
  }
}
