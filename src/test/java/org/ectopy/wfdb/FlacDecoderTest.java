package org.ectopy.wfdb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Frames that are damaged although their checksum fits, as a hostile file may hold them. */
class FlacDecoderTest {

  @ParameterizedTest
  @CsvSource({"bits16.flac, 516, 2", "bits24.flac, 524, 3"})
  void damagedBytesGiveSamplesOrAnIoException(String name, int code, int channels)
      throws IOException {
    int[] perFrame = new int[channels];
    Arrays.fill(perFrame, 1);
    try (SignalFile file =
        SignalFile.open(FlacFileTest.resource(name), SignalFiles.layout(code, perFrame))) {
      FlacStreamInfo info = FlacStreamInfo.read(file);
      FlacFrames frames = new FlacFrames(file, info);
      int refused =
          assertTimeoutPreemptively(Duration.ofSeconds(20), () -> inSilence(frames, info));
      assertTrue(refused > 100, () -> "refused " + refused);
    }
  }

  /** jFLAC prints a line for each partition that is not packed; hundreds of them come here. */
  private static int inSilence(FlacFrames frames, FlacStreamInfo info) throws IOException {
    PrintStream out = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
    try {
      return damage(frames, info);
    } finally {
      System.setOut(out);
    }
  }

  private static int damage(FlacFrames frames, FlacStreamInfo info) throws IOException {
    Random random = new Random(1);
    FlacDecoder decoder = new FlacDecoder(info);
    int refused = 0;
    for (int i = 0; i < 3000; i++) {
      FlacFrame frame = frames.lastUpTo(random.nextLong(info.samples()));
      byte[] bytes = frames.bytesOf(frame);
      for (int flips = random.nextInt(4); flips >= 0; flips--) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      try {
        assertEquals(info.channels(), decoder.decode(bytes, frame.samples()).length);
      } catch (IOException e) {
        refused++;
      }
    }
    return refused;
  }
}
