package org.ectopy.report.strip;

import java.nio.file.Path;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.ectopy.record.Calibration;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.record.Notes;
import org.ectopy.record.RecordInfo;
import org.ectopy.record.SampleRate;
import org.ectopy.record.SampleSource;
import org.ectopy.record.Samples;
import org.ectopy.record.TimeBase;

/** Records at 250 Hz whose leads all hold the same made samples, 1000 stored units a mV. */
final class MadeLead implements SampleSource {

  static final int RATE = 250;

  private final long frames;
  private final LongUnaryOperator stored;

  private MadeLead(long frames, LongUnaryOperator stored) {
    this.frames = frames;
    this.stored = stored;
  }

  static EcgRecord record(double seconds, LongUnaryOperator stored, String... leads) {
    long frames = Math.round(seconds * RATE);
    List<Lead> all =
        List.of(leads).stream()
            .map(name -> new Lead(name, new Calibration(1000, 0, "mV", true), 1, 16, 0))
            .toList();
    TimeBase base = TimeBase.of(SampleRate.ofHertz(RATE));
    RecordInfo info = new RecordInfo("made", base, frames, all, Notes.NONE);
    return new EcgRecord(info, new MadeLead(frames, stored));
  }

  /** 0 mV, but 1 mV for a frame at every second from 1 s on. */
  static long spikes(long frame) {
    return frame > 0 && frame % RATE == 0 ? 1000 : 0;
  }

  @Override
  public void read(long firstFrame, Samples target) {
    for (int row = 0; row < target.rows(); row++) {
      for (int i = 0; i < target.frames(); i++) {
        long frame = firstFrame + i;
        boolean inside = frame >= 0 && frame < frames;
        target.row(row)[i] = inside ? (int) stored.applyAsLong(frame) : Samples.GAP;
      }
    }
  }

  @Override
  public boolean reads(Path file) {
    return false;
  }

  @Override
  public void close() {}
}
