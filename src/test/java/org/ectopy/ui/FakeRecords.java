package org.ectopy.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongToIntFunction;
import org.ectopy.record.Calibration;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.record.Notes;
import org.ectopy.record.RecordInfo;
import org.ectopy.record.SampleRate;
import org.ectopy.record.SampleSource;
import org.ectopy.record.Samples;
import org.ectopy.record.TimeBase;

/** Records that live in memory: 100 frames a second, 200 stored integers for 1 mV. */
public final class FakeRecords {

  private FakeRecords() {}

  /** A record whose every lead has the same samples. */
  public static EcgRecord of(String name, int leads, long frames, LongToIntFunction sample) {
    List<Lead> all = new ArrayList<>();
    for (int i = 0; i < leads; i++) {
      all.add(new Lead("L" + (i + 1), new Calibration(200, 0, "mV", true), 1, 12, 0));
    }
    TimeBase time = TimeBase.of(SampleRate.ofHertz(100));
    return new EcgRecord(
        new RecordInfo(name, time, frames, all, Notes.NONE), new Source(frames, sample));
  }

  /** Ten seconds of silence in two leads. */
  public static EcgRecord flat() {
    return of("flat", 2, 1000, frame -> 0);
  }

  /** Narrow R waves of 1 mV in two leads, at 0.5 s, 1.5 s, 2.5 s ... */
  public static EcgRecord beating(String name, long frames) {
    return of(name, 2, frames, frame -> (int) Math.max(0, 200 - 70 * Math.abs(frame % 100 - 50)));
  }

  private record Source(long frames, LongToIntFunction sample) implements SampleSource {

    @Override
    public void read(long firstFrame, Samples target) {
      for (int row = 0; row < target.rows(); row++) {
        for (int i = 0; i < target.frames(); i++) {
          long frame = firstFrame + i;
          boolean inside = frame >= 0 && frame < frames;
          target.row(row)[i] = inside ? sample.applyAsInt(frame) : Samples.GAP;
        }
      }
    }

    @Override
    public void close() {}
  }
}
