package org.ectopy.dataset;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ectopy.record.LabelMap;
import org.ectopy.task.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the beats of all 48 records of MIT-BIH take from the files to the set in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class KachueeBenchmark {

  /** Records cut side by side. */
  @Param({"1", "2"})
  public int threads;

  /** Which leads are read. */
  @Param({"ONE", "ALL"})
  public LeadChoice leads = LeadChoice.ONE;

  /** The 109,494 beats. */
  @Benchmark
  public BeatSet build() throws IOException {
    List<MitBihSource> sources = MitBihSource.all();
    return new BeatSetBuilder(
            "residual-cnn", new KachueeSegmenter(), leads, LabelMap.MACHINE_LEARNING)
        .withThreads(threads)
        .build(sources, Progress.NONE);
  }
}
