package org.ectopy.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.ectopy.record.Calibration;
import org.ectopy.record.Lead;
import org.ectopy.record.Samples;
import org.ectopy.ui.FakeRecords;
import org.junit.jupiter.api.Test;

class LeadScalesTest {

  private static Lead lead(double gain, String units) {
    return new Lead("II", new Calibration(gain, 1024, units, true), 1, 12, 0);
  }

  @Test
  void theMedianIsTheMiddleWhateverTheHeaderSays() throws IOException {
    LeadScale scale =
        LeadScales.of(FakeRecords.of("r", 1, 10_000, f -> f % 10 == 0 ? 300 : -7)).getFirst();
    assertEquals(-7, scale.centre());
    assertEquals(1, scale.millivolts(193), 1e-12);
  }

  @Test
  void gapsDoNotCount() throws IOException {
    LeadScale scale =
        LeadScales.of(FakeRecords.of("r", 1, 10_000, f -> f < 8000 ? Samples.GAP : 42)).getFirst();
    assertEquals(42, scale.centre());
  }

  @Test
  void aLeadWithoutASampleHasAScaleNonetheless() throws IOException {
    LeadScale scale = LeadScales.of(FakeRecords.of("r", 1, 100, f -> Samples.GAP)).getFirst();
    assertEquals(0, scale.centre());
    assertEquals(1.0 / 200, scale.millivoltsPerStep(), 1e-15);
  }

  @Test
  void microvoltsAreMillivoltsByAThousand() {
    LeadScale scale = LeadScale.of(lead(0.5, "uV"), 0, 100);
    assertEquals(0.002, scale.millivolts(1), 1e-15);
    assertTrue(scale.voltage());
  }

  @Test
  void whatIsNoVoltageIsDrawnToFit() {
    LeadScale scale = LeadScale.of(lead(10, "mmHg"), 0, 300);
    assertEquals(1.5, scale.millivolts(300), 1e-12);
    assertFalse(scale.voltage());
  }

  @Test
  void aNegativeGainTurnsTheLeadOver() {
    assertTrue(LeadScale.of(lead(-200, "mV"), 0, 1).millivolts(10) < 0);
    assertTrue(LeadScale.of(lead(-200, "NU"), 0, 1).millivolts(10) < 0);
  }
}
