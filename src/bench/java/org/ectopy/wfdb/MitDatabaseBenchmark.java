package org.ectopy.wfdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Samples;
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

/**
 * How long it takes to open all 48 MIT-BIH records one after the other and to decode every sample
 * of each. The database is found through ECTOPY_DATA.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
@Fork(value = 1, jvmArgs = "-Xmx256m")
@SuppressWarnings("NullAway.Init") // JMH calls the set-up before all else
public class MitDatabaseBenchmark {

  private Path folder;
  private List<String> names;

  @Setup
  public void findDatabase() throws IOException {
    String data = System.getenv("ECTOPY_DATA");
    if (data == null) {
      throw new IllegalStateException("ECTOPY_DATA is not set: no MIT-BIH database to measure on");
    }
    folder = Path.of(data, "mitdb");
    names = Files.readAllLines(folder.resolve("RECORDS"));
  }

  @Benchmark
  public long openAndDecodeAll() throws IOException {
    long sum = 0;
    for (String name : names) {
      try (EcgRecord record = WfdbRecord.open(folder.resolve(name))) {
        sum += decode(record);
      }
    }
    return sum;
  }

  private static long decode(EcgRecord record) throws IOException {
    Samples block = Samples.allocate(record.leads(), 32 * 1024);
    long sum = 0;
    for (long at = 0; at < record.frames(); at += block.frames()) {
      record.read(at, block);
      sum += block.row(0)[0] + block.row(1)[0];
    }
    return sum;
  }
}
