package org.ectopy.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.ectopy.record.LabelMap;
import org.ectopy.task.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long the file of all beats of MIT-BIH (one lead, 187 numbers) takes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up before all else
public class BeatSetFileBenchmark {

  private BeatSet set;
  private Path file;

  /** Builds the set and writes it once. */
  @Setup
  public void build() throws IOException {
    set =
        new BeatSetBuilder(
                "residual-cnn", new KachueeSegmenter(), LeadChoice.ONE, LabelMap.MACHINE_LEARNING)
            .build(MitBihSource.all(), Progress.NONE);
    file = Files.createTempFile("mitdb", ".beats");
    BeatSetFile.replace(file, set);
  }

  /** Removes the file. */
  @TearDown
  public void remove() throws IOException {
    Files.delete(file);
  }

  /** Forced to disk. */
  @Benchmark
  public void write() throws IOException {
    BeatSetFile.replace(file, set);
  }

  /** With its checksum. */
  @Benchmark
  public BeatSet read() throws IOException {
    return BeatSetFile.read(file);
  }

  /** 512 beats out of the whole set. */
  @Benchmark
  public Segments gather() {
    int[] beats = new int[512];
    Arrays.setAll(beats, i -> (int) (i * 7919L % set.count()));
    return set.gather(beats);
  }
}
