package org.ectopy.wfdb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.ectopy.record.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlacFileTest {

  @TempDir Path folder;

  /** The first example file of RFC 9639, appendix D. */
  @Test
  void decodesTheExampleOfTheSpecification() throws IOException {
    Path file =
        SignalFiles.file(
            folder,
            "664C6143 80000022 1000 1000 00000F 00000F 0AC442F000000001"
                + "3E84B41807DC690307586A3DAD1A2E0F FFF869180000BF 0358FD 03128B AA9A");

    int[][] rows = SignalFiles.readAll(file, SignalFiles.layout(516, 1, 1));

    assertArrayEquals(new int[] {25588}, rows[0]);
    assertArrayEquals(new int[] {10416}, rows[1]);
  }

  @ParameterizedTest(name = "{0} as format {1}")
  @CsvSource({
    "bits8.flac, 508, 8, 2, 4000",
    "bits16.flac, 516, 16, 2, 4000",
    "bits24.flac, 524, 24, 3, 2500",
    "fixed16.flac, 516, 16, 1, 4000"
  })
  void samplesAreThoseThatWerePacked(String name, int code, int bits, int channels, int count)
      throws IOException {
    int[][] rows = SignalFiles.readAll(resource(name), layout(code, channels, 1));

    assertEquals(channels, rows.length);
    for (int channel = 0; channel < channels; channel++) {
      assertArrayEquals(expected(bits, channel, count), rows[channel]);
    }
  }

  @Test
  void anyStretchCanBeRead() throws IOException {
    try (SignalFile signals = SignalFile.open(resource("bits16.flac"), layout(516, 2, 1))) {
      int[] whole = expected(16, 1, 4000);
      for (int first : new int[] {3990, 0, 255, 256, 257, 1023, 3839, 1, 2048, 2300}) {
        int frames = Math.min(700, 4000 - first);
        int[][] rows = {null, new int[frames]};
        signals.read(first, frames, rows);
        assertArrayEquals(Arrays.copyOfRange(whole, first, first + frames), rows[1]);
      }
    }
  }

  @Test
  void aFrameMayHoldSeveralSamples() throws IOException {
    try (SignalFile signals = SignalFile.open(resource("bits8.flac"), layout(508, 2, 7))) {
      assertEquals(571, signals.frames());
      int[][] rows = SignalFiles.read(signals, 100, 50);
      assertArrayEquals(Arrays.copyOfRange(expected(8, 0, 4000), 700, 1050), rows[0]);
    }
  }

  /** WFDB's library counts a FLAC file's offset in samples, not in bytes. */
  @Test
  void theOffsetIsCountedInSamples() throws IOException {
    SignalLayout layout = SignalFiles.from(10, layout(524, 3, 1));

    int[][] rows = SignalFiles.readAll(resource("bits24.flac"), layout);

    assertArrayEquals(Arrays.copyOfRange(expected(24, 2, 2500), 10, 2500), rows[2]);
  }

  /** As in WFDB's library, the format says which value is a gap, not the stream's own bits. */
  @Test
  void fewerBitsThanTheFormatAreAllowed() throws IOException {
    int[][] rows = SignalFiles.readAll(resource("bits8.flac"), layout(516, 2, 1));

    assertEquals(-128, rows[0][77]);
    assertEquals(expected(8, 0, 4000)[78], rows[0][78]);
  }

  @ParameterizedTest
  @CsvSource({
    "508, 2, 'byte 20: says 16 bits a sample, too many for format 508'",
    "516, 1, 'byte 20: says 2 channels, the header 1 signals'"
  })
  void aStreamThatDisagreesWithTheHeaderIsRefused(int code, int channels, String problem)
      throws IOException {
    Path file = resource("bits16.flac");

    WfdbException e =
        assertThrows(WfdbException.class, () -> SignalFile.open(file, layout(code, channels, 1)));

    assertEquals(file + ", " + problem, e.getMessage());
  }

  @Test
  void aTruncatedStreamHoldsTheFramesThatAreWhole() throws IOException {
    byte[] whole = Files.readAllBytes(resource("fixed16.flac"));
    Path file = folder.resolve("cut.flac");

    Files.write(file, Arrays.copyOf(whole, whole.length - 1));
    assertArrayEquals(expected(16, 0, 3000), SignalFiles.readAll(file, layout(516, 1, 1))[0]);

    Files.write(file, Arrays.copyOf(whole, 2300));
    assertArrayEquals(expected(16, 0, 3000), SignalFiles.readAll(file, layout(516, 1, 1))[0]);
  }

  @Test
  void damageIsFoundWhereItIsAndNowhereElse() throws IOException {
    byte[] bytes = Files.readAllBytes(resource("fixed16.flac"));
    bytes[1000] ^= 4;
    Path file = Files.write(folder.resolve("damaged.flac"), bytes);

    try (SignalFile signals = SignalFile.open(file, layout(516, 1, 1))) {
      assertEquals(4000, signals.frames());
      WfdbException e =
          assertThrows(WfdbException.class, () -> SignalFiles.read(signals, 900, 300));
      assertTrue(e.toString().endsWith("begins a FLAC frame that fails its checksum"));
      assertArrayEquals(
          Arrays.copyOfRange(expected(16, 0, 4000), 2000, 4000),
          SignalFiles.read(signals, 2000, 2000)[0]);
    }
  }

  @Test
  void whatIsNoFlacIsRefused() throws IOException {
    Path file = SignalFiles.file(folder, "00".repeat(100));

    WfdbException e =
        assertThrows(WfdbException.class, () -> SignalFile.open(file, layout(516, 1, 1)));

    assertEquals(file + ", byte 0: is not the start of a FLAC stream", e.getMessage());
  }

  private static SignalLayout layout(int code, int channels, int samplesPerFrame) {
    int[] perFrame = new int[channels];
    Arrays.fill(perFrame, samplesPerFrame);
    return SignalFiles.layout(code, perFrame);
  }

  static Path resource(String name) {
    return Path.of("src/test/resources/org/ectopy/wfdb/flac", name);
  }

  static int[] expected(int bits, int channel, int count) {
    return IntStream.range(0, count).map(i -> sample(bits, channel, i)).toArray();
  }

  /** The formula in the README beside the files. */
  private static int sample(int bits, int channel, int i) {
    int top = 1 << (bits - 1);
    if (i % 500 == 77) {
      return Samples.GAP;
    }
    if (1000 <= i && i < 1300) {
      int noise = (int) (i * 2654435761L + channel);
      noise = (noise ^ (noise >>> 15)) * (int) 2246822519L;
      noise ^= noise >>> 13;
      int value = noise >> (32 - bits);
      return value == -top ? Samples.GAP : value;
    }
    if (1500 <= i && i < 1900) {
      return 5 + channel;
    }
    int slope = Math.max(1, top / 256);
    return (Math.abs(i * (3 + channel) % 400 - 200) - 100) * slope;
  }
}
