package org.ectopy.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.LongToIntFunction;
import org.ectopy.record.Samples;
import org.ectopy.record.SignalQualitySpan;
import org.ectopy.rhythm.QualityStretch.Grade;
import org.ectopy.task.Progress;
import org.ectopy.ui.FakeRecords;
import org.junit.jupiter.api.Test;

/** Records of 100 frames a second, 200 stored integers for 1 mV. */
class RecordQualityTest {

  private static List<QualityStretch> defects(LongToIntFunction sample) throws IOException {
    return DefectReader.read(FakeRecords.of("r", 2, 3000, sample), Progress.NONE);
  }

  /** A saw that is nowhere flat. */
  private static int wave(long frame) {
    return (int) (frame % 10) * 10;
  }

  @Test
  void bitsZeroToThreeAreNoiseAndFourToSevenMeanUnreadable() {
    SignalQualitySpan clean = new SignalQualitySpan(0, 10, 0);
    SignalQualitySpan noisy = new SignalQualitySpan(10, 20, 0b01);
    SignalQualitySpan oneLead = new SignalQualitySpan(20, 25, 0b10_0000);
    SignalQualitySpan everyLead = new SignalQualitySpan(25, 30, 0b10_0001);
    SignalQualitySpan both = new SignalQualitySpan(30, 40, 0b11_0000);
    SignalQualitySpan all = new SignalQualitySpan(40, 50, -1);
    RecordQuality quality =
        RecordQuality.of(List.of(clean, noisy, oneLead, everyLead, both, all), List.of(), 2);
    assertEquals(
        List.of(
            new QualityStretch(10, 20, Grade.PARTLY),
            new QualityStretch(20, 25, Grade.PARTLY),
            new QualityStretch(25, 30, Grade.NOISY),
            new QualityStretch(30, 40, Grade.UNREADABLE),
            new QualityStretch(40, 50, Grade.UNREADABLE)),
        quality.stretches());
    assertEquals(Optional.of(Grade.UNREADABLE), quality.worst(15, 35));
    assertEquals(Optional.empty(), quality.worst(0, 10));
  }

  @Test
  void theAnnotatorIsBelievedButForMissingSamples() {
    QualityStretch flat = new QualityStretch(100, 600, Grade.UNREADABLE);
    QualityStretch gap = new QualityStretch(700, 900, Grade.MISSING);
    RecordQuality quality =
        RecordQuality.of(List.of(new SignalQualitySpan(0, 1000, 0)), List.of(flat, gap), 2);
    assertEquals(List.of(gap), quality.stretches());
    assertEquals(
        List.of(flat, gap), RecordQuality.of(List.of(), List.of(flat, gap), 2).stretches());
  }

  @Test
  void missingSamplesAreFound() throws IOException {
    assertEquals(
        List.of(new QualityStretch(500, 800, Grade.MISSING)),
        defects(f -> f >= 500 && f < 800 ? Samples.GAP : wave(f)));
  }

  @Test
  void aFlatLineIsUnreadableUnlessItMayBeAPause() throws IOException {
    assertEquals(List.of(), defects(f -> f >= 501 && f < 790 ? 7 : wave(f)));
    List<QualityStretch> found = defects(f -> f >= 500 && f < 1500 ? 7 : wave(f));
    assertEquals(1, found.size());
    assertEquals(Grade.UNREADABLE, found.getFirst().grade());
    assertEquals(500, (double) found.getFirst().from(), 1);
    assertEquals(1500, (double) found.getFirst().to(), 1);
  }

  @Test
  void leadsAreLaidOverOneAnother() {
    DefectTally tally = new DefectTally(2);
    tally.add(true, new org.ectopy.signal.Stretch(10, 30));
    tally.add(true, new org.ectopy.signal.Stretch(20, 40));
    tally.add(false, new org.ectopy.signal.Stretch(40, 50));
    assertEquals(
        List.of(
            new QualityStretch(10, 20, Grade.PARTLY),
            new QualityStretch(20, 30, Grade.MISSING),
            new QualityStretch(30, 50, Grade.PARTLY)),
        tally.stretches());
  }
}
