package org.ectopy.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.ectopy.dataset.BeatList;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.review.FamilyGrouping;
import org.ectopy.review.FamilyTree;
import org.ectopy.synthesis.ScriptException;
import org.ectopy.task.Progress;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.WfdbRecord;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to group the beats of half an hour and of a day, 12 leads at 500 Hz, from the
 * files on, in a heap of 256 MB.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgs = "-Xmx256m")
@SuppressWarnings("NullAway.Init") // JMH calls the set-up before all else
public class FamilyGroupingBenchmark {

  /** Which record. */
  @Param({"half", "day"})
  public String name;

  private EcgRecord record;
  private BeatList beats;

  @Setup
  public void open() throws IOException, ScriptException {
    Path folder = LongRecords.ready().folder();
    record = WfdbRecord.open(folder.resolve(name));
    beats =
        BeatList.of(AnnotationFile.read(folder.resolve(name + ".atr")), LabelMap.MACHINE_LEARNING);
  }

  @TearDown
  public void close() throws IOException {
    record.close();
  }

  @Benchmark
  public FamilyTree group() throws IOException {
    return FamilyGrouping.of(record, beats, Progress.NONE);
  }
}
