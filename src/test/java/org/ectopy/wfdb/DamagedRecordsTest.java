package org.ectopy.wfdb;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.ectopy.record.EcgRecord;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Throws damaged headers and signal files at the readers: an answer or a WfdbException, at once.
 */
class DamagedRecordsTest {

  private static final int HEADERS = 50_000;
  private static final int SIGNALS = 30_000;

  private final Random random = new Random(20261121);
  private final Damage damage = new Damage(random);
  private final OneVerdict verdict = new OneVerdict();
  private final HealthyFiles healthy;

  DamagedRecordsTest(@TempDir Path folder) throws IOException {
    this.healthy = new HealthyFiles(folder, random);
  }

  @Test
  void healthyRecordsOpen() {
    for (Path header : healthy.headers()) {
      assertDoesNotThrow(() -> readAround(header), header.toString());
    }
  }

  @Test
  @Timeout(300)
  void damagedHeaders() throws IOException {
    for (int i = 0; i < HEADERS; i++) {
      Path header = healthy.headers().get(i % healthy.headers().size());
      byte[] text = Files.readAllBytes(header);
      Files.write(header, damage.ofText(text));
      verdict.on(i, header, () -> readAround(header));
      Files.write(header, text);
    }
    verdict.expectBothOutcomes();
  }

  @Test
  @Timeout(300)
  void damagedSignalFiles() throws IOException {
    for (int i = 0; i < SIGNALS; i++) {
      Path signal = healthy.signals().get(i % healthy.signals().size());
      byte[] bytes = Files.readAllBytes(signal);
      Files.write(signal, damage.ofBytes(bytes));
      verdict.on(i, signal, () -> readAround(healthy.headerOf(signal)));
      Files.write(signal, bytes);
    }
    verdict.expectBothOutcomes();
  }

  private void readAround(Path header) throws IOException {
    try (EcgRecord record = WfdbRecord.open(header)) {
      int frames = (int) Math.min(200, record.frames());
      long[] starts = {0, record.frames() / 2, record.frames() - frames, -3, record.frames() + 7};
      for (long start : starts) {
        assertTrue(record.read(start, frames).rows() == record.leads().size());
      }
    }
    if (random.nextInt(4) == 0) {
      for (Finding finding : RecordCheck.run(header, Progress.NONE)) {
        assertTrue(finding.toString().length() < 1000, finding::toString);
      }
    }
  }
}
