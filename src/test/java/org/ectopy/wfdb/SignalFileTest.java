package org.ectopy.wfdb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ectopy.record.Samples;
import org.ectopy.wfdb.SignalLayout.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignalFileTest {

  @TempDir Path folder;

  @Test
  void channelsTakeTurnsWithinAFrame() throws IOException {
    Path file = SignalFiles.file(folder, "0100 0200 0300 0B00 0400 0500 0600 0C00 0700");

    int[][] rows = SignalFiles.readAll(file, SignalFiles.layout(16, 3, 1));

    assertArrayEquals(new int[] {1, 2, 3, 4, 5, 6}, rows[0]);
    assertArrayEquals(new int[] {11, 12}, rows[1]);
  }

  @Test
  void aGroupMaySpanFramesAndTheReadMayStartWithinIt() throws IOException {
    Path file = SignalFiles.file(folder, "010002 030004 0500");

    try (SignalFile signals = SignalFile.open(file, SignalFiles.layout(212, 1))) {
      assertEquals(5, signals.frames());
      assertArrayEquals(new int[] {2, 3, 4}, SignalFiles.read(signals, 1, 3)[0]);
      assertArrayEquals(new int[] {4, 5}, SignalFiles.read(signals, 3, 2)[0]);
    }
  }

  @ParameterizedTest(name = "format {0}: {1} bytes hold {2} samples")
  @CsvSource({
    "8, 3, 3",
    "16, 5, 2",
    "24, 7, 2",
    "32, 7, 1",
    "61, 3, 1",
    "80, 2, 2",
    "160, 3, 1",
    "212, 3, 2",
    "212, 4, 2",
    "212, 5, 3",
    "212, 6, 4",
    "310, 4, 3",
    "310, 5, 3",
    "310, 6, 4",
    "310, 7, 4",
    "310, 8, 6",
    "311, 4, 3",
    "311, 5, 3",
    "311, 6, 4",
    "311, 7, 5",
    "311, 8, 6"
  })
  void theLastGroupMayBePartial(int code, int bytes, long samples) throws IOException {
    Path file = Files.write(folder.resolve("signals.dat"), new byte[bytes]);

    try (SignalFile signals = SignalFile.open(file, SignalFiles.layout(code, 1))) {
      assertEquals(samples, signals.frames());
      assertEquals(samples, SignalFiles.read(signals, 0, (int) samples)[0].length);
    }
  }

  @Test
  void samplesOfAPartialGroupHaveTheirValues() throws IOException {
    Path file = SignalFiles.file(folder, "00000000 FF05F8");

    assertArrayEquals(
        new int[] {0, 0, 0, 511, -511}, SignalFiles.readAll(file, SignalFiles.layout(311, 1))[0]);
  }

  @Test
  void theByteOffsetIsSkipped() throws IOException {
    Path file = SignalFiles.file(folder, "FFFFFFFFFF 23F1FE");
    SignalLayout layout = SignalFiles.layout(212, 1, 1);

    int[][] rows = SignalFiles.readAll(file, SignalFiles.from(5, layout));

    assertArrayEquals(new int[] {291}, rows[0]);
    assertArrayEquals(new int[] {-2}, rows[1]);
    try (SignalFile beyond = SignalFile.open(file, SignalFiles.from(9, layout))) {
      assertEquals(0, beyond.frames());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 16, 24, 32, 61, 80, 160, 212, 310, 311})
  void readingFromAnyFrameEqualsReadingWhole(int code) throws IOException {
    SignalLayout layout = SignalFiles.layout(code, 1, 2, 1);
    byte[] bytes = new byte[151];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37 + 11);
    }
    Path file = Files.write(folder.resolve("signals.dat"), bytes);
    int[][] whole = SignalFiles.readAll(file, layout);

    try (SignalFile signals = SignalFile.open(file, layout)) {
      int frames = (int) signals.frames();
      assertTrue(frames > 8);
      for (int first = 0; first <= frames; first++) {
        int[][] part = SignalFiles.read(signals, first, frames - first);
        assertArrayEquals(Arrays.copyOfRange(whole[0], first, frames), part[0]);
        assertArrayEquals(Arrays.copyOfRange(whole[1], 2 * first, 2 * frames), part[1]);
        assertArrayEquals(Arrays.copyOfRange(whole[2], first, frames), part[2]);
      }
    }
  }

  @Test
  void longReadsCrossTheBlocksInWhichTheyAreUnpacked() throws IOException {
    SignalLayout layout = SignalFiles.layout(310, 1, 3, 1);
    int frames = 20_011;
    int[][] rows = SignalFiles.rows(layout, frames);
    for (int channel = 0; channel < rows.length; channel++) {
      int shift = channel;
      Arrays.setAll(rows[channel], i -> (i * 7 + shift) % 1000 - 500);
    }
    Path file = SignalFiles.write(folder, layout, rows);

    try (SignalFile signals = SignalFile.open(file, layout)) {
      int[][] part = SignalFiles.read(signals, 1, frames - 1);
      for (int channel = 0; channel < rows.length; channel++) {
        int skipped = layout.channels().get(channel).samplesPerFrame();
        assertArrayEquals(
            Arrays.copyOfRange(rows[channel], skipped, rows[channel].length), part[channel]);
      }
    }
  }

  @Test
  void aFrameMayBeLongerThanABlock() throws IOException {
    SignalLayout layout = SignalFiles.layout(16, 1, 30_000, 1);
    int[][] rows = {{1, 2}, IntStream.range(-30_000, 30_000).toArray(), {3, Samples.GAP}};

    int[][] read = SignalFiles.readAll(SignalFiles.write(folder, layout, rows), layout);

    assertArrayEquals(rows[0], read[0]);
    assertArrayEquals(rows[1], read[1]);
    assertArrayEquals(rows[2], read[2]);
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 212})
  void aRowThatIsNullIsSkipped(int code) throws IOException {
    SignalLayout layout = SignalFiles.layout(code, 1, 1);
    Path file = SignalFiles.file(folder, "010203040506");
    int[][] whole = SignalFiles.readAll(file, layout);

    try (SignalFile signals = SignalFile.open(file, layout)) {
      int[][] rows = {null, new int[1]};
      signals.read(1, 1, rows);
      assertEquals(whole[1][1], rows[1][0]);
    }
  }

  @Test
  void readingBeyondTheFramesIsTheCallersFault() throws IOException {
    Path file = SignalFiles.file(folder, "0100 0200");
    try (SignalFile signals = SignalFile.open(file, SignalFiles.layout(16, 1))) {
      int[][] rows = {new int[9]};
      assertThrows(IllegalArgumentException.class, () -> signals.read(-1, 1, rows));
      assertThrows(IllegalArgumentException.class, () -> signals.read(0, 3, rows));
      assertThrows(IllegalArgumentException.class, () -> signals.read(Long.MAX_VALUE, 1, rows));
      assertThrows(IllegalArgumentException.class, () -> signals.read(0, 1, new int[2][1]));
    }
  }

  @Test
  void aFileThatShrinksIsReported() throws IOException {
    Path file = SignalFiles.file(folder, "0100 0200 0300");
    try (SignalFile signals = SignalFile.open(file, SignalFiles.layout(16, 1))) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(4);
      }
      WfdbException e = assertThrows(WfdbException.class, () -> SignalFiles.read(signals, 0, 3));
      assertEquals(
          file + ", byte 4: ends here, but had 6 bytes when it was opened", e.getMessage());
    }
  }

  @Test
  void filesThatCannotBeReadAreNamed() {
    SignalLayout layout = SignalFiles.layout(16, 1);
    Path missing = folder.resolve("missing.dat");

    WfdbException noFile =
        assertThrows(WfdbException.class, () -> SignalFile.open(missing, layout));
    WfdbException noSignals =
        assertThrows(WfdbException.class, () -> SignalFile.open(folder, layout));

    assertEquals(missing + ": does not exist, a signal file was expected", noFile.getMessage());
    assertEquals(
        folder + ": is no regular file, a signal file was expected", noSignals.getMessage());
  }

  @Test
  void aClosedFileIsReported() throws IOException {
    Path file = SignalFiles.file(folder, "0100");
    SignalFile signals = SignalFile.open(file, SignalFiles.layout(16, 1));
    signals.close();

    assertThrows(WfdbException.class, () -> SignalFiles.read(signals, 0, 1));
  }

  @Test
  void onlyKnownFormatsAreFound() {
    assertEquals(
        List.of(8, 16, 24, 32, 61, 80, 160, 212, 310, 311, 508, 516, 524),
        SignalFormats.all().stream().map(SignalFormat::code).toList());
    assertTrue(SignalFormats.of(0).isEmpty());
    assertTrue(SignalFormats.of(17).isEmpty());
  }

  @ParameterizedTest(name = "format {0} holds {1} to {2}")
  @CsvSource({
    "8, -2147483647, 2147483647, false, true",
    "16, -32767, 32767, true, true",
    "24, -8388607, 8388607, true, true",
    "32, -2147483647, 2147483647, true, true",
    "61, -32767, 32767, true, true",
    "80, -127, 127, true, true",
    "160, -32767, 32767, true, true",
    "212, -2047, 2047, true, true",
    "310, -511, 511, true, true",
    "311, -511, 511, true, true",
    "508, -127, 127, true, false",
    "516, -32767, 32767, true, false",
    "524, -8388607, 8388607, true, false"
  })
  void formatsKnowTheirRange(int code, int least, int most, boolean gaps, boolean writable) {
    SignalFormat format = SignalFormats.of(code).orElseThrow();

    assertEquals(least, format.minimum());
    assertEquals(most, format.maximum());
    assertEquals(gaps, format.holdsGaps());
    assertEquals(writable, format.writable());
    assertEquals(least - 1, format.gapCode());
  }

  @Test
  void layoutsRejectWhatNoHeaderMayHandOn() {
    SignalFormat format = SignalFormats.of(16).orElseThrow();
    List<Channel> one = List.of(new Channel(1, 0));
    assertThrows(IllegalArgumentException.class, () -> new Channel(0, 0));
    assertThrows(IllegalArgumentException.class, () -> new SignalLayout(format, List.of(), 0));
    assertThrows(IllegalArgumentException.class, () -> new SignalLayout(format, one, -1));
  }
}
