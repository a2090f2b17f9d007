package org.ectopy.signal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.ectopy.record.Calibration;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.record.Notes;
import org.ectopy.record.RecordInfo;
import org.ectopy.record.SampleRate;
import org.ectopy.record.SampleSource;
import org.ectopy.record.Samples;
import org.ectopy.record.TimeBase;
import org.ectopy.task.Progress;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a window full of columns takes: 12 leads of 24 h at 500 Hz, 1,920 columns each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MinMaxPyramidBenchmark {

  private static final int LEADS = 12;
  private static final int COLUMNS = 1920;
  private static final int RATE = 500;

  /** The width of the window in seconds: five minutes, an hour, a day. */
  @Param({"600", "3600", "86400"})
  public double seconds;

  private final int[] minima = new int[COLUMNS];
  private final int[] maxima = new int[COLUMNS];
  private @Nullable MinMaxPyramid pyramid;

  /** Builds the pyramid over samples that are computed, not read. */
  @Setup
  public void build() throws IOException {
    List<Lead> leads = new ArrayList<>();
    for (int i = 0; i < LEADS; i++) {
      leads.add(new Lead("lead " + i, new Calibration(200, 0, "mV", true), 1, 16, 0));
    }
    TimeBase clock = TimeBase.of(SampleRate.ofHertz(RATE));
    RecordInfo info = new RecordInfo("day", clock, 86_400L * RATE, leads, Notes.NONE);
    pyramid = MinMaxPyramid.build(new EcgRecord(info, new Saw()), Progress.NONE);
  }

  /** The extremes of every lead under every column. */
  @Benchmark
  public int queryTwelveLeads() {
    MinMaxPyramid built = Objects.requireNonNull(pyramid);
    int sum = 0;
    for (int lead = 0; lead < LEADS; lead++) {
      built.query(lead, 0, seconds * RATE / COLUMNS, minima, maxima);
      sum += minima[COLUMNS / 2] + maxima[COLUMNS / 2];
    }
    return sum;
  }

  /** A saw tooth in every lead. */
  private static final class Saw implements SampleSource {

    @Override
    public void read(long firstFrame, Samples target) {
      for (int row = 0; row < target.rows(); row++) {
        int[] values = target.row(row);
        for (int i = 0; i < values.length; i++) {
          values[i] = (int) ((firstFrame + i) % 997);
        }
      }
    }

    @Override
    public void close() {}
  }
}
