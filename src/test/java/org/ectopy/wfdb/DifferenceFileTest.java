package org.ectopy.wfdb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.ectopy.wfdb.SignalLayout.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferenceFileTest {

  private static final int FRAMES = 100_000;

  @TempDir Path folder;

  @Test
  void sumsBeginAtTheInitialValues() throws IOException {
    Path file = SignalFiles.file(folder, "01 02 FF 80");
    List<Channel> channels = List.of(new Channel(1, 100), new Channel(1, -7));
    SignalLayout layout = new SignalLayout(SignalFormats.of(8).orElseThrow(), channels, 0);

    int[][] rows = SignalFiles.readAll(file, layout);

    assertArrayEquals(new int[] {101, 100}, rows[0]);
    assertArrayEquals(new int[] {-5, -133}, rows[1]);
  }

  @Test
  void aReadNearTheEndComesBeforeOneNearTheStart() throws IOException {
    SignalLayout layout = SignalFiles.layout(8, 2, 1);
    Path file = SignalFiles.write(folder, layout, walk());
    try (SignalFile signals = SignalFile.open(file, layout)) {
      for (int first : new int[] {99_990, 16_384, 16_383, 70_000, 0, 49_152}) {
        assertPart(first, SignalFiles.read(signals, first, 10));
      }
    }
  }

  @Test
  void severalThreadsMayReadAtOnce() throws Exception {
    SignalLayout layout = SignalFiles.layout(8, 2, 1);
    Path file = SignalFiles.write(folder, layout, walk());
    try (SignalFile signals = SignalFile.open(file, layout);
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<int[][]>> reads =
          IntStream.range(0, 40)
              .<Callable<int[][]>>mapToObj(i -> () -> SignalFiles.read(signals, firstFrame(i), 10))
              .toList();
      List<Future<int[][]>> results = threads.invokeAll(reads);
      assertEquals(40, results.size());
      for (int i = 0; i < results.size(); i++) {
        assertPart(firstFrame(i), results.get(i).get());
      }
    }
  }

  private static int firstFrame(int i) {
    return i * 31_337 % (FRAMES - 10);
  }

  /** A slow triangle and a fast one: value 0 first, each step within format 8. */
  private static int[][] walk() {
    int[][] rows = new int[2][];
    rows[0] = IntStream.range(0, 2 * FRAMES).map(DifferenceFileTest::slow).toArray();
    rows[1] = IntStream.range(0, FRAMES).map(i -> 120 * fast(i)).toArray();
    return rows;
  }

  private static int slow(int i) {
    return 5000 - Math.abs(i % 10_000 - 5000);
  }

  private static int fast(int i) {
    return 50 - Math.abs(i % 100 - 50);
  }

  private static void assertPart(int first, int[][] part) {
    int[][] rows = walk();
    assertArrayEquals(Arrays.copyOfRange(rows[0], 2 * first, 2 * first + 20), part[0]);
    assertArrayEquals(Arrays.copyOfRange(rows[1], first, first + 10), part[1]);
  }
}
