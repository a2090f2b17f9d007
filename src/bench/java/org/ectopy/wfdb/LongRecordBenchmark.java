package org.ectopy.wfdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

/**
 * How long it takes to read 10 s from anywhere in a record of 24 h, 12 leads and 500 Hz (format 16,
 * 1.04 GB) in a heap of 256 MB. The record is written to a temporary folder and deleted.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx256m")
@SuppressWarnings("NullAway.Init") // JMH calls the set-up before all else
public class LongRecordBenchmark {

  private static final int HERTZ = 500;
  private static final long FRAMES = 24L * 3600 * HERTZ;

  private final Random random = new Random(24);
  private Path folder;
  private EcgRecord record;
  private Samples block;

  @Setup
  public void write() throws IOException {
    folder = Files.createTempDirectory("long-record");
    SignalFormat format = SignalFormats.of(16).orElseThrow();
    RecordTarget target = new RecordTarget(folder, "long", format, Overwrite.REFUSE);
    try (EcgRecord synthetic = synthetic()) {
      RecordWriter.write(synthetic, target, Progress.NONE);
    }
    record = WfdbRecord.open(folder.resolve("long"));
    block = Samples.allocate(record.leads(), 10 * HERTZ);
  }

  private static EcgRecord synthetic() {
    List<Lead> leads = new ArrayList<>();
    for (int lead = 0; lead < 12; lead++) {
      leads.add(new Lead("lead " + lead, new Calibration(1000, 0, "mV", true), 1, 16, 0));
    }
    TimeBase timeBase = TimeBase.of(SampleRate.ofHertz(HERTZ));
    RecordInfo info = new RecordInfo("long", timeBase, FRAMES, leads, Notes.NONE);
    return new EcgRecord(info, new Sawtooth());
  }

  private static final class Sawtooth implements SampleSource {
    @Override
    public void read(long firstFrame, Samples target) {
      for (int row = 0; row < target.rows(); row++) {
        int[] samples = target.row(row);
        for (int i = 0; i < samples.length; i++) {
          samples[i] = (int) ((firstFrame + i) % 4000) - 2000;
        }
      }
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }

  @TearDown
  public void delete() throws IOException {
    record.close();
    Files.delete(folder.resolve("long.dat"));
    Files.delete(folder.resolve("long.hea"));
    Files.delete(folder);
  }

  @Benchmark
  public Samples readTenSeconds() throws IOException {
    record.read(random.nextLong(FRAMES - block.frames()), block);
    return block;
  }
}
