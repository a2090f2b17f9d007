package org.ectopy.dataset;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Beats a second that one thread cuts from the files of MIT-BIH on, two leads at 360 Hz. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class ContextBenchmark {

  /** Beats of the first eight records: 100 to 107. */
  private static final int BEATS = 17_374;

  private static final int BLOCK = 256;

  /** Whether other beats' shapes are read. */
  @Param({"true", "false"})
  public boolean neighbours;

  /** Eight records, 4 hours. */
  @Benchmark
  @OperationsPerInvocation(BEATS)
  public int cut() throws IOException {
    int cut = 0;
    for (MitBihSource source : MitBihSource.all().subList(0, 8)) {
      try (EcgRecord record = source.open()) {
        BeatList beats = source.beats(record, LabelMap.MACHINE_LEARNING);
        List<Integer> leads = LeadChoice.PAIR.in(record.info());
        SegmentStream stream = new ContextSegmenter(neighbours).open(record, leads, beats);
        while (stream.next(BLOCK).isPresent()) {
          cut++;
        }
      }
    }
    return cut;
  }
}
