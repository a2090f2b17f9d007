package org.ectopy.ui.beats;

import java.util.concurrent.TimeUnit;
import org.ectopy.ui.session.ShownBeats;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the table of beats takes over 100,000 beats. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BeatRowsBenchmark {

  private static final int COUNT = 100_000;

  private final ShownBeats shown = ManyBeats.shown(COUNT);
  private final BeatColumns columns = new BeatColumns(shown, ManyBeats.RATE);

  /** After an edit: the columns anew, and all rows by probability. */
  @Benchmark
  public BeatRows edited() {
    BeatColumns fresh = new BeatColumns(shown, ManyBeats.RATE);
    return BeatRows.of(fresh, BeatFilter.ALL, new BeatSort(BeatColumn.PROBABILITY, false));
  }

  /** All rows by probability. */
  @Benchmark
  public BeatRows sorted() {
    return BeatRows.of(columns, BeatFilter.ALL, new BeatSort(BeatColumn.PROBABILITY, true));
  }

  /** Three words, and what they let through by its RR interval. */
  @Benchmark
  public BeatRows filtered() {
    BeatFilter filter = BeatFilter.of("class:N,V p<0.8 rr<600");
    return BeatRows.of(columns, filter, new BeatSort(BeatColumn.RR, false));
  }

  /** A word of the notes. */
  @Benchmark
  public BeatRows searched() {
    return BeatRows.of(columns, BeatFilter.of("stretch"), BeatSort.IN_TIME);
  }
}
