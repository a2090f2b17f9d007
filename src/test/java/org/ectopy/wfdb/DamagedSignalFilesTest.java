package org.ectopy.wfdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes are, a read ends soon and with samples or a {@link WfdbException}. */
class DamagedSignalFilesTest {

  private static final Duration LONG = Duration.ofSeconds(60);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {8, 16, 24, 32, 61, 80, 160, 212, 310, 311, 508, 516, 524})
  void randomBytes(int code) {
    Random random = new Random(code);
    int read = assertTimeoutPreemptively(LONG, () -> tryRandomFiles(code, random));
    assertEquals(300, read);
  }

  private int tryRandomFiles(int code, Random random) throws IOException {
    int tries = 0;
    for (; tries < 300; tries++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      readOrRefuse(bytes, SignalFiles.from(random.nextInt(9), SignalFiles.layout(code, 2, 1)));
    }
    return tries;
  }

  @ParameterizedTest
  @CsvSource({
    "bits8.flac, 508, 2",
    "bits16.flac, 516, 2",
    "bits24.flac, 524, 3",
    "fixed16.flac, 516, 1"
  })
  void damagedFlac(String name, int code, int channels) throws IOException {
    byte[] whole = Files.readAllBytes(FlacFileTest.resource(name));
    int[] perFrame = new int[channels];
    Arrays.fill(perFrame, 1);
    SignalLayout layout = SignalFiles.layout(code, perFrame);
    int refused = assertTimeoutPreemptively(LONG, () -> damageAndRead(whole, layout));
    assertTrue(refused > 100, () -> "refused " + refused);
  }

  private int damageAndRead(byte[] whole, SignalLayout layout) throws IOException {
    Random random = new Random(whole.length);
    int refused = 0;
    for (int i = 0; i < 400; i++) {
      byte[] bytes = Arrays.copyOf(whole, whole.length - random.nextInt(2) * random.nextInt(2000));
      for (int flips = random.nextInt(4); flips >= 0; flips--) {
        int range = random.nextBoolean() ? bytes.length : 100;
        bytes[random.nextInt(range)] ^= (byte) (1 << random.nextInt(8));
      }
      refused += readOrRefuse(bytes, layout);
    }
    return refused;
  }

  /** A valid first frame, then a file full of what looks like the start of frames. */
  @Test
  void manyFalseFrames() throws IOException {
    byte[] start = Files.readAllBytes(FlacFileTest.resource("fixed16.flac"));
    byte[] bytes = Arrays.copyOf(start, 4_000_000);
    for (int i = start.length; i + 1 < bytes.length; i += 2) {
      bytes[i] = (byte) 0xff;
      bytes[i + 1] = (byte) 0xf8;
    }
    int refused =
        assertTimeoutPreemptively(LONG, () -> readOrRefuse(bytes, SignalFiles.layout(516, 1)));
    assertEquals(0, refused);
  }

  /** Millions of empty metadata blocks. */
  @Test
  void endlessMetadata() throws IOException {
    byte[] start = Files.readAllBytes(FlacFileTest.resource("fixed16.flac"));
    byte[] bytes = Arrays.copyOf(start, 4_000_000);
    Arrays.fill(bytes, 42, bytes.length, (byte) 0);
    int refused =
        assertTimeoutPreemptively(LONG, () -> readOrRefuse(bytes, SignalFiles.layout(516, 1)));
    assertEquals(1, refused);
  }

  private int readOrRefuse(byte[] bytes, SignalLayout layout) throws IOException {
    Path file = Files.write(folder.resolve("signals.dat"), bytes);
    try {
      SignalFiles.readAll(file, layout);
      return 0;
    } catch (WfdbException e) {
      assertTrue(e.toString().contains(": " + file), e::toString);
      return 1;
    }
  }
}
