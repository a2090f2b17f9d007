package org.ectopy.ui.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.ectopy.signal.MinMaxPyramid;
import org.ectopy.task.Progress;
import org.ectopy.ui.session.LeadScale;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.ShownBeats;
import org.ectopy.ui.session.Viewport;
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

/** How long one page takes to paint: 12 leads at 500 Hz, the paper of a 1920 x 1080 window. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PagePainterBenchmark {

  private static final int LEADS = 12;
  private static final double RATE = 500;
  private static final long FRAMES = 3600L * 500;
  private static final int WIDTH = 1669;
  private static final int HEIGHT = 869;
  private static final double PIXELS_PER_MILLIVOLT = 37.8;
  private static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;

  /** The paper's speed in mm/s. */
  @Param({"200", "25", "2", "0.6", "0.12"})
  public double speed;

  private final PagePainter painter = new PagePainter();
  private final Raster raster = new Raster(WIDTH, HEIGHT);
  private final List<LeadScale> scales = new ArrayList<>();
  private Optional<EcgRecord> record = Optional.empty();
  private Optional<MinMaxPyramid> pyramid = Optional.empty();
  private long page;

  /** Makes an hour of triangles and its pyramid. */
  @Setup
  public void build() throws IOException {
    List<Lead> leads = new ArrayList<>();
    for (int i = 0; i < LEADS; i++) {
      Lead lead = new Lead("lead " + i, new Calibration(200, 0, "mV", true), 1, 16, 0);
      leads.add(lead);
      scales.add(LeadScale.of(lead, 0, 1));
    }
    TimeBase clock = TimeBase.of(SampleRate.ofHertz(RATE));
    RecordInfo info = new RecordInfo("hour", clock, FRAMES, leads, Notes.NONE);
    EcgRecord made = new EcgRecord(info, new Triangles());
    record = Optional.of(made);
    pyramid = Optional.of(MinMaxPyramid.build(made, Progress.NONE));
  }

  /** Paints the page three pixels further on. */
  @Benchmark
  public Raster paint() throws IOException {
    double framesPerPixel = RATE / (speed * PIXELS_PER_MILLIMETRE);
    double first = page++ % 500 * 3 * framesPerPixel;
    Viewport viewport = new Viewport(first, framesPerPixel, PIXELS_PER_MILLIVOLT, WIDTH, FRAMES);
    RowLayout rows = RowLayout.share(LEADS, HEIGHT, PIXELS_PER_MILLIVOLT);
    Sheet sheet = new Sheet(WIDTH, HEIGHT, 1, rows, new Inks(Map.of()));
    OpenRecord open = new OpenRecord(Path.of("hour"), record.orElseThrow(), scales, List.of());
    painter.paint(new Page(open, pyramid, ShownBeats.NONE, viewport, sheet), raster);
    return raster;
  }

  /** A wave that goes up and down 100 times a minute, with an edge like a QRS. */
  private static final class Triangles implements SampleSource {

    @Override
    public void read(long firstFrame, Samples target) {
      for (int row = 0; row < target.rows(); row++) {
        int[] values = target.row(row);
        for (int i = 0; i < values.length; i++) {
          long phase = Math.floorMod(firstFrame + i, 300);
          values[i] = (int) (phase < 20 ? phase * 12 : phase < 40 ? (40 - phase) * 12 : phase % 9);
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
}
