package org.ectopy.wfdb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ectopy.record.Samples;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The MIT-BIH headers state each signal's first value and checksum: an outside opinion. */
class MitBihSignalsTest {

  @Test
  void firstValuesAndChecksumsAreThoseOfTheHeaders() throws IOException {
    String data = System.getenv("ECTOPY_DATA");
    Assumptions.assumeTrue(
        data != null, "ECTOPY_DATA is not set: the MIT-BIH records are not checked");
    List<Path> headers;
    try (Stream<Path> files = Files.list(Path.of(data, "mitdb"))) {
      headers = files.filter(file -> file.toString().endsWith(".hea")).toList();
    }
    assertEquals(48, headers.size());
    for (Path header : headers) {
      check(header);
    }
  }

  private static void check(Path header) throws IOException {
    List<String> lines = Files.readAllLines(header);
    Path signals = header.resolveSibling(lines.get(1).split(" ", -1)[0]);
    int[][] rows = SignalFiles.readAll(signals, SignalFiles.layout(212, 1, 1));
    assertEquals(650_000, rows[0].length);
    for (int signal = 0; signal < 2; signal++) {
      String[] fields = lines.get(1 + signal).split(" ", -1);
      assertEquals(Integer.parseInt(fields[5]), rows[signal][0], header::toString);
      assertEquals(Short.parseShort(fields[6]), checksum(rows[signal]), header::toString);
    }
  }

  private static short checksum(int[] row) {
    int gapCode = SignalFormats.of(212).orElseThrow().gapCode();
    return (short) Arrays.stream(row).map(value -> value == Samples.GAP ? gapCode : value).sum();
  }
}
