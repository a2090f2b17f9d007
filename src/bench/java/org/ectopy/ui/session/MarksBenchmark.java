package org.ectopy.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.BeatClass;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What 100,000 beats cost at an edit, and at a frame that shows all of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MarksBenchmark {

  private static final AnnotationSymbol NORMAL = new AnnotationSymbol(1, "N", "", true);
  private static final AnnotationSymbol PREMATURE = new AnnotationSymbol(5, "V", "", true);
  private static final int BEATS = 100_000;
  private static final int FRAMES_APART = 430;
  private static final int COLUMNS = 1_669;
  private static final long DAY = 24L * 3600 * 500;

  private final List<BeatMark> beats = new ArrayList<>();
  private final Viewport day = new Viewport(0, (double) DAY / COLUMNS, 40, COLUMNS, DAY);
  private Marks marks = Marks.NONE;
  private ShownBeats shown = ShownBeats.NONE;

  /** Makes the beats; every ninth is premature. */
  @Setup
  public void build() {
    for (int i = 0; i < BEATS; i++) {
      boolean premature = i % 9 == 0;
      AnnotationSymbol symbol = premature ? PREMATURE : NORMAL;
      BeatClass beatClass = premature ? BeatClass.V : BeatClass.N;
      beats.add(new BeatMark((long) i * FRAMES_APART, symbol, beatClass));
    }
    marks = new Marks(beats, List.of(), List.of());
    shown = ShownBeats.unpredicted(marks);
  }

  /** The marks anew, as after an edit. */
  @Benchmark
  public Marks anew() {
    return new Marks(beats, List.of(), List.of());
  }

  /** The classes under each column, as overview and dense rows of beats need them. */
  @Benchmark
  public BeatShares shares() {
    return shown.shares(COLUMNS, day);
  }

  /** Every beat's stretch, as cells and shading need them. */
  @Benchmark
  public double cells() {
    double sum = 0;
    for (int beat = 0; beat < BEATS; beat++) {
      sum += marks.cell(beat, 300).to();
    }
    return sum;
  }
}
