package org.ectopy.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.ectopy.record.BeatClass;
import org.junit.jupiter.api.Test;

class CalibrationErrorTest {

  @Test
  void constantConfidenceIsOneBin() {
    ScoredBeats beats =
        SixteenthBeats.of("made", "N 12 4 0 0 0", "S 12 4 0 0 0", "N 12 4 0 0 0", "S 12 4 0 0 0");
    List<ReliabilityBin> bins = Reliability.topLabel(beats);
    assertEquals(List.of(new ReliabilityBin(0.75, 0.75, 4, 0.75, 0.5)), bins);
    assertEquals(0.25, CalibrationError.of(bins).orElseThrow());
  }

  /**
   * Thirty beats with N at 1/2 + k/64 for k = 0 to 29, those with even k right: bin j has k = 2j
   * and 2j + 1, so half is right and the confidence too high by (4j + 1)/128; the mean over j = 0
   * to 14 is 29/128.
   */
  @Test
  void binsHaveEqualNumbers() {
    float[] rows = new float[30 * 5];
    List<BeatClass> truths = new ArrayList<>();
    for (int k = 0; k < 30; k++) {
      rows[k * 5] = 0.5f + k / 64f;
      rows[k * 5 + 1] = 0.5f - k / 64f;
      truths.add(k % 2 == 0 ? BeatClass.N : BeatClass.S);
    }
    List<ReliabilityBin> bins =
        Reliability.topLabel(ScoredBeats.of("made", truths, new BeatProbabilities(rows)));
    assertEquals(15, bins.size());
    assertEquals(new ReliabilityBin(0.5, 0.515625, 2, 0.5078125, 0.5), bins.getFirst());
    assertEquals(29 / 128.0, CalibrationError.of(bins).orElseThrow(), 1e-12);
  }

  /** Of sixteen beats the middle ones share a confidence: 1/16, 14 times 8/16, 15/16. */
  @Test
  void equalConfidencesAreNotParted() {
    List<String> lines = new ArrayList<>(List.of("N 15 1 0 0 0"));
    for (int beat = 0; beat < 14; beat++) {
      lines.add((beat < 7 ? "N" : "S") + " 8 8 0 0 0");
    }
    lines.add("V 1 15 0 0 0");
    ScoredBeats beats = SixteenthBeats.of("made", lines.toArray(String[]::new));
    assertEquals(
        List.of(
            new ReliabilityBin(1 / 16.0, 1 / 16.0, 1, 1 / 16.0, 0),
            new ReliabilityBin(0.5, 0.5, 14, 0.5, 0.5),
            new ReliabilityBin(15 / 16.0, 15 / 16.0, 1, 15 / 16.0, 1)),
        Reliability.ofClass(beats, BeatClass.N));
    // (1/16 + 14 x 0 + 1/16) / 16.
    assertEquals(
        1 / 128.0,
        CalibrationError.of(Reliability.ofClass(beats, BeatClass.N)).orElseThrow(),
        1e-12);
  }

  @Test
  void aClassIsJudgedWhereItHasAProbability() {
    float[] rows = {0.98f, 0.02f, 0, 0, 0, 0.99f, 0.01f, 0, 0, 0, 0.25f, 0.75f, 0, 0, 0};
    List<BeatClass> truths = List.of(BeatClass.N, BeatClass.S, BeatClass.S);
    ScoredBeats beats = ScoredBeats.of("made", truths, new BeatProbabilities(rows));
    List<ReliabilityBin> bins = Reliability.ofClass(beats, BeatClass.S);
    assertEquals(List.of(1, 1), bins.stream().map(ReliabilityBin::beats).toList());
    // (0.02 + 0.25) / 2.
    assertEquals(0.135, CalibrationError.of(bins).orElseThrow(), 1e-6);
  }

  @Test
  void noBeatsHaveNoError() {
    assertTrue(Reliability.topLabel(SixteenthBeats.of("made")).isEmpty());
    assertTrue(CalibrationError.of(List.of()).isEmpty());
  }
}
