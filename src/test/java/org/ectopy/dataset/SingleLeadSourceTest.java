package org.ectopy.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.ectopy.record.Calibration;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.record.Lead;
import org.ectopy.record.Notes;
import org.ectopy.record.RecordInfo;
import org.ectopy.record.SampleRate;
import org.ectopy.record.SampleSource;
import org.ectopy.record.Samples;
import org.ectopy.record.TimeBase;
import org.junit.jupiter.api.Test;

class SingleLeadSourceTest {

  /** The second of three leads, with two samples a frame, holds 10 x frame and 10 x frame + 1. */
  @Test
  void onlyTheChosenLeadIsThere() throws IOException {
    SingleLeadSource source = new SingleLeadSource(new ThreeLeads(), 1);
    assertEquals("three", source.name());
    assertEquals("lead 1", source.variant());
    try (EcgRecord record = source.open()) {
      assertEquals(List.of("V1"), record.leads().stream().map(Lead::name).toList());
      Samples block = record.read(7, 3);
      assertArrayEquals(new int[] {70, 71, 80, 81, 90, 91}, block.row(0));
      assertEquals(2, source.beats(record, LabelMap.MACHINE_LEARNING).count());
    }
  }

  /** Leads with one, two and one samples a frame. */
  private record ThreeLeads() implements BeatSource {

    @Override
    public String name() {
      return "three";
    }

    @Override
    public EcgRecord open() {
      Calibration millivolts = new Calibration(200, 0, "mV", true);
      List<Lead> leads =
          List.of(
              new Lead("MLII", millivolts, 1, 12, 0),
              new Lead("V1", millivolts, 2, 12, 0),
              new Lead("V5", millivolts, 1, 12, 0));
      TimeBase clock = TimeBase.of(SampleRate.ofHertz(100));
      return new EcgRecord(new RecordInfo("three", clock, 100, leads, Notes.NONE), new Frames());
    }

    @Override
    public BeatList beats(EcgRecord record, LabelMap map) {
      return MadeSource.beats("NV", 20);
    }
  }

  /** Every sample tells where it stands. */
  private record Frames() implements SampleSource {

    @Override
    public void read(long firstFrame, Samples target) {
      for (int row = 0; row < target.rows(); row++) {
        int perFrame = target.lead(row) == 1 ? 2 : 1;
        int[] samples = target.row(row);
        for (int i = 0; i < samples.length; i++) {
          long frame = firstFrame + i / perFrame;
          samples[i] = target.lead(row) == 1 ? (int) (10 * frame + i % perFrame) : -1;
        }
      }
    }

    @Override
    public void close() {}
  }
}
