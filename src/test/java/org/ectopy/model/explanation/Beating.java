package org.ectopy.model.explanation;

import java.util.ArrayList;
import java.util.List;
import org.ectopy.dataset.BeatList;
import org.ectopy.record.Calibration;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.record.Notes;
import org.ectopy.record.RecordInfo;
import org.ectopy.record.SampleRate;
import org.ectopy.record.SampleSource;
import org.ectopy.record.Samples;
import org.ectopy.record.TimeBase;

/** A record of P, QRS and T waves by formula, one lead MLII at 250 Hz, made beat by beat. */
final class Beating {

  private static final double RATE = 250;
  private static final int GAIN = 1000;

  private final List<Double> times = new ArrayList<>();
  private final List<Boolean> wide = new ArrayList<>();
  private double time = 1;

  /** A beat so many s after the one before, with a P wave and a narrow QRS. */
  Beating narrow(double interval) {
    return add(interval, false);
  }

  /** The same without P wave and with a QRS that is wide, high and upside down. */
  Beating wide(double interval) {
    return add(interval, true);
  }

  private Beating add(double interval, boolean isWide) {
    time += interval;
    times.add(time);
    wide.add(isWide);
    return this;
  }

  /** The number of beats. */
  int count() {
    return times.size();
  }

  /** Where the beats are. */
  BeatList beats() {
    return BeatList.at(times.stream().mapToLong(each -> Math.round(each * RATE)).toArray());
  }

  /** The record. */
  EcgRecord record() {
    int frames = (int) Math.round((time + 2) * RATE);
    int[] stored = new int[frames];
    for (int beat = 0; beat < times.size(); beat++) {
      draw(beat, stored);
    }
    Lead lead = new Lead("MLII", new Calibration(GAIN, 0, "mV", true), 1, 16, 0);
    RecordInfo info =
        new RecordInfo(
            "made", TimeBase.of(SampleRate.ofHertz(RATE)), frames, List.of(lead), Notes.NONE);
    return new EcgRecord(info, new Stored(stored));
  }

  private void draw(int beat, int[] stored) {
    for (int i = 0; i < stored.length; i++) {
      double after = i / RATE - times.get(beat);
      if (Math.abs(after) < 0.6) {
        stored[i] += (int) Math.round(GAIN * millivolts(after, wide.get(beat)));
      }
    }
  }

  private static double millivolts(double after, boolean isWide) {
    return isWide
        ? bump(after, 0, 0.045, -1.6) + bump(after, 0.30, 0.06, 0.5)
        : bump(after, -0.16, 0.022, 0.15)
            + bump(after, 0, 0.012, 1.1)
            + bump(after, 0.03, 0.01, -0.2)
            + bump(after, 0.28, 0.05, 0.3);
  }

  private static double bump(double after, double middle, double width, double height) {
    double away = (after - middle) / width;
    return height * Math.exp(-away * away / 2);
  }

  private record Stored(List<Integer> values) implements SampleSource {

    Stored(int[] values) {
      this(java.util.Arrays.stream(values).boxed().toList());
    }

    @Override
    public void read(long firstFrame, Samples target) {
      for (int row = 0; row < target.rows(); row++) {
        for (int i = 0; i < target.row(row).length; i++) {
          long frame = firstFrame + i;
          boolean inside = frame >= 0 && frame < values.size();
          target.row(row)[i] = inside ? values.get((int) frame) : Samples.GAP;
        }
      }
    }

    @Override
    public void close() {}
  }
}
