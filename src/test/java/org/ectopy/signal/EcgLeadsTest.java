package org.ectopy.signal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.ectopy.record.Calibration;
import org.ectopy.record.Lead;
import org.ectopy.record.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcgLeadsTest {

  private static int ecgLeads(Lead... leads) throws DetectionException {
    return EcgLeads.of(MadeRecord.info(250, 1000, leads)).count();
  }

  @ParameterizedTest
  @CsvSource({
    "MLII, mV",
    "V5, mV",
    "V1, uV",
    "ECG1, V",
    "ECG lead I, ''",
    "AVR, NU",
    "noise1, mV",
    "II, adu",
    "Abdomen_1, uV",
    "MCL1, mV",
    "i, mV",
    "MOD. V1, mV"
  })
  void isAnEcg(String name, String units) throws DetectionException {
    assertEquals(1, ecgLeads(MadeRecord.lead(name, units)));
  }

  @ParameterizedTest
  @CsvSource({
    "RESP, mV", "Resp (chest), mV", "ABP, mmHg", "ART, mV", "PAP, mmHg", "CVP, mV", "PLETH, mV",
    "SpO2, %", "SaO2, mV", "EEG (C4-A1), mV", "EMG, uV", "EOG-L, uV", "PPG1, mV", "CO2, mV",
    "something, adu"
  })
  void isNone(String name, String units) {
    assertThrows(DetectionException.class, () -> ecgLeads(MadeRecord.lead(name, units)));
  }

  @Test
  void aRecordWithoutSignalsSaysSo() {
    DetectionException refusal = assertThrows(DetectionException.class, () -> ecgLeads());
    assertEquals(
        "there is no ECG lead to find beats in: the record has no signals at all",
        refusal.getMessage());
  }

  @Test
  void othersAreLeftOutAndTheOrderStays() throws DetectionException {
    EcgLeads leads =
        EcgLeads.of(
            MadeRecord.info(
                250,
                10,
                MadeRecord.lead("II", "mV"),
                MadeRecord.lead("RESP", "Ohm"),
                MadeRecord.lead("V1", "mV")));
    assertEquals(List.of(0, 2), leads.indices());
    assertEquals("V1", leads.leads().get(1).name());
  }

  @Test
  void storedIntegersBecomeMillivoltsAndGapsNaN() throws DetectionException {
    Lead micro = new Lead("V1", new Calibration(2, 100, "uV", true), 1, 0, 0);
    Lead twice = new Lead("V2", new Calibration(10, 0, "mV", true), 2, 0, 0);
    EcgLeads leads = EcgLeads.of(MadeRecord.info(250, 3, micro, twice));
    Samples block = leads.allocate(3);
    System.arraycopy(new int[] {100, 2100, Samples.GAP}, 0, block.row(0), 0, 3);
    int[] pairs = {10, 30, Samples.GAP, 50, Samples.GAP, Samples.GAP};
    System.arraycopy(pairs, 0, block.row(1), 0, 6);
    float[][] millivolts = new float[2][3];
    leads.scale(block, millivolts);
    assertArrayEquals(new float[] {0, 1, Float.NaN}, millivolts[0], 1e-6f);
    assertArrayEquals(new float[] {2, 5, Float.NaN}, millivolts[1], 1e-6f);
  }

  @Test
  void theConvertersRangeIsKnownFromItsResolution() throws DetectionException {
    Lead mitBih = new Lead("MLII", new Calibration(200, 1024, "mV", true), 1, 11, 1024);
    VoltageRange range = EcgLeads.of(MadeRecord.info(360, 9, mitBih)).range(0);
    assertEquals(-5.12, range.least(), 1e-9);
    assertEquals(5.115, range.greatest(), 1e-9);
    Lead unknown = new Lead("MLII", new Calibration(200, 0, "mV", true), 1, 0, 0);
    assertEquals(VoltageRange.UNKNOWN, EcgLeads.of(MadeRecord.info(360, 9, unknown)).range(0));
  }
}
