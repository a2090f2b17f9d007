package org.ectopy.signal;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.ectopy.record.Calibration;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.record.Notes;
import org.ectopy.record.RecordInfo;
import org.ectopy.record.SampleRate;
import org.ectopy.record.SampleSource;
import org.ectopy.record.Samples;
import org.ectopy.record.TimeBase;

/** Records in memory whose leads are given by formulas in mV, 1000 stored units a mV. */
final class MadeRecord {

  private static final int GAIN = 1000;

  private MadeRecord() {}

  /** A lead in mV of a 12-bit converter whose range is -2.048 to 2.047 mV. */
  static Lead lead(String name, String units) {
    return new Lead(name, new Calibration(GAIN, 0, units, true), 1, 12, 0);
  }

  static RecordInfo info(double rate, long frames, Lead... leads) {
    return new RecordInfo(
        "made", TimeBase.of(SampleRate.ofHertz(rate)), frames, List.of(leads), Notes.NONE);
  }

  /** A record of one lead MLII whose voltage at a frame is given, NaN for a gap. */
  static EcgRecord of(double rate, int frames, IntToDoubleFunction millivolts) {
    return of(info(rate, frames, lead("MLII", "mV")), millivolts);
  }

  /** A record whose leads are all alike. */
  static EcgRecord of(RecordInfo info, IntToDoubleFunction millivolts) {
    SampleSource source =
        new SampleSource() {
          @Override
          public void read(long firstFrame, Samples target) {
            for (int row = 0; row < target.rows(); row++) {
              fill(target.row(row), firstFrame);
            }
          }

          private void fill(int[] row, long firstFrame) {
            Arrays.setAll(row, i -> stored(firstFrame + i));
          }

          private int stored(long frame) {
            double value =
                frame < 0 || frame >= info.frames()
                    ? Double.NaN
                    : millivolts.applyAsDouble((int) frame);
            return Double.isNaN(value) ? Samples.GAP : (int) Math.round(value * GAIN);
          }

          @Override
          public void close() {}
        };
    return new EcgRecord(info, source);
  }

  /**
   * An ECG whose R peaks of the given height are at 0.5 s, 1.3 s, 2.1 s ...: Q, R and S as Gaussian
   * waves, a T wave a quarter as high, 75 beats a minute.
   */
  static IntToDoubleFunction ecg(double rate, double height) {
    return frame -> {
      double time = frame / rate;
      double sinceBeat = time - 0.5 - 0.8 * Math.round((time - 0.5) / 0.8);
      return height
          * (wave(sinceBeat, 0, 0.012)
              - 0.15 * wave(sinceBeat, -0.03, 0.01)
              - 0.2 * wave(sinceBeat, 0.03, 0.01)
              + 0.25 * wave(sinceBeat, 0.26, 0.05)
              + 0.1 * wave(sinceBeat, -0.16, 0.03));
    };
  }

  private static double wave(double time, double middle, double width) {
    double z = (time - middle) / width;
    return Math.exp(-z * z / 2);
  }

  /** The R peaks of {@link #ecg} in {@code frames} frames. */
  static long[] beats(double rate, long frames) {
    int count = (int) Math.floor((frames / rate - 0.5) / 0.8) + 1;
    long[] beats = new long[count];
    Arrays.setAll(beats, i -> Math.round((0.5 + 0.8 * i) * rate));
    return beats;
  }
}
