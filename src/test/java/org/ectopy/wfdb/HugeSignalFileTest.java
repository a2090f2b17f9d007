package org.ectopy.wfdb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day of 12 leads at 500 Hz in format 16: 1 GB, nearly all of it a hole in the file. */
class HugeSignalFileTest {

  private static final long FRAMES = 24L * 3600 * 500;
  private static final int LEADS = 12;
  private static final int TEN_SECONDS = 5000;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 1_234_567, FRAMES / 2 + 1, FRAMES - TEN_SECONDS})
  void tenSecondsAtAnyPosition(long first) throws IOException {
    Path file = folder.resolve("day.dat");
    long marked = first + 4321;
    write(file, FRAMES * LEADS * 2 - 1, "00");
    write(file, marked * LEADS * 2, "0100 0200 0300 0400 0500 0600 0700 0800 0900 0A00 0B00 0080");
    int[] perFrame = new int[LEADS];
    Arrays.fill(perFrame, 1);

    try (SignalFile signals = SignalFile.open(file, SignalFiles.layout(16, perFrame))) {
      assertEquals(FRAMES, signals.frames());
      int[][] rows = SignalFiles.read(signals, first, TEN_SECONDS);
      int[] frame = Arrays.stream(rows).mapToInt(row -> row[4321]).toArray();
      assertArrayEquals(new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, Integer.MIN_VALUE}, frame);
      assertEquals(0, rows[0][4320]);
      assertEquals(0, rows[11][4322]);
    }
  }

  private static void write(Path file, long position, String hex) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
      channel.write(ByteBuffer.wrap(SignalFiles.bytes(hex)), position);
    }
  }
}
