package org.ectopy.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeatSetFileTest {

  @TempDir Path folder = Path.of("");

  private static final BeatSet SET =
      MadeSets.set(
              MadeSets.block("a", "", "NA", "MLII", "V1"),
              MadeSets.block("b", "bw 6.0 dB", "jVF/Q", "brusttief é"))
          .inFolds(new int[] {0, 0, 1, 1, 1, 1, 1});

  @Test
  void givesBackWhatWasWritten() throws IOException {
    Path file = folder.resolve("set.beats");
    BeatSetFile.write(file, SET);
    assertSame(SET, BeatSetFile.read(file));
    BeatSet bare = MadeSets.set();
    BeatSetFile.replace(file, bare);
    assertSame(bare, BeatSetFile.read(file));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(1, left.count(), "nothing but the file is left");
    }
  }

  /** The layout of the documentation, byte by byte, for one beat N at frame 100. */
  @Test
  void theLayoutIsThatOfTheDocumentation() throws IOException {
    InputShape shape = new InputShape(2, 1);
    Path file = folder.resolve("set.beats");
    BlockOrigin origin = new BlockOrigin("r", "", List.of("II"));
    BeatSetFile.write(file, MadeSets.set(MadeSets.block(shape, origin, "N")));
    ByteBuffer expected = ByteBuffer.allocate(200);
    expected.put("ECTOBEAT".getBytes(StandardCharsets.US_ASCII)).putInt(1);
    expected.putShort((short) 4).put("made".getBytes(StandardCharsets.US_ASCII));
    expected.putShort((short) 2).put("ml".getBytes(StandardCharsets.US_ASCII));
    expected.putInt(2).putInt(1).putInt(1);
    expected.putShort((short) 1).put((byte) 'r').putShort((short) 0);
    expected.putInt(1).putShort((short) 2).put((byte) 'I').put((byte) 'I');
    expected.putInt(1).putLong(100).put((byte) 1).put((byte) 0);
    // 0 and 0.125 in binary16: the latter is 2^-3, exponent 15 - 3 = 12.
    expected.putShort((short) 0).putShort((short) (12 << 10)).putFloat(0.1f);
    expected.put((byte) 0);
    CRC32 checksum = new CRC32();
    checksum.update(expected.array(), 0, expected.position());
    expected.putInt((int) checksum.getValue());
    assertArrayEquals(
        Arrays.copyOf(expected.array(), expected.position()), Files.readAllBytes(file));
  }

  @Property(tries = 50)
  void everyDamagedByteIsNoticed(
      @ForAll @IntRange(min = 0, max = 10_000) int place,
      @ForAll @IntRange(min = 1, max = 255) int change)
      throws IOException {
    byte[] bytes = bytes();
    bytes[place % bytes.length] ^= (byte) change;
    String message = refused(bytes);
    assertFalse(message.contains("\n"));
    assertTrue(message.contains("set.beats: "), message);
  }

  @Property(tries = 50)
  void everyCutIsNoticed(@ForAll @IntRange(max = 10_000) int length) throws IOException {
    byte[] bytes = bytes();
    refused(Arrays.copyOf(bytes, length % bytes.length));
  }

  @Property(tries = 50)
  void foreignBytesAreNoBeatSet(@ForAll @Size(max = 200) byte[] bytes) throws IOException {
    assertTrue(refused(bytes).contains("is no beat set: ECTOBEAT was expected first"));
  }

  @Test
  void aLaterVersionIsNamed() throws IOException {
    byte[] bytes = bytes();
    bytes[11] = 2;
    assertTrue(refused(bytes).contains("version 2 and this program reads up to 1"));
  }

  /** Counts that the file has no bytes for take no memory. */
  @Test
  void hugeCountsAreRefused() throws IOException {
    byte[] bytes = bytes();
    Arrays.fill(bytes, 30, 34, (byte) 0x7f);
    String message = refused(bytes);
    assertTrue(message.contains("byte 34: 2139062143 records"), message);
  }

  @Test
  void replacesNothingWithoutBeingAsked() throws IOException {
    Path file = Files.writeString(folder.resolve("there"), "mine");
    String message =
        assertThrows(BeatSetException.class, () -> BeatSetFile.write(file, SET)).getMessage();
    assertEquals(file + ": exists already and is not replaced without being asked", message);
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Path file = folder.resolve("no/set.beats");
    assertThrows(BeatSetException.class, () -> BeatSetFile.write(file, SET));
    String message =
        assertThrows(BeatSetException.class, () -> BeatSetFile.read(file)).getMessage();
    assertEquals(file + ": cannot be read: there is no such file or folder", message);
  }

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new BeatSetWriter(bytes).write(SET);
    return bytes.toByteArray();
  }

  private static String refused(byte[] bytes) throws IOException {
    Path parent = Files.createTempDirectory("beats");
    Path file = Files.write(parent.resolve("set.beats"), bytes);
    try {
      return String.valueOf(
          assertThrows(BeatSetException.class, () -> BeatSetFile.read(file)).getMessage());
    } finally {
      Files.delete(file);
      Files.delete(parent);
    }
  }

  private static void assertSame(BeatSet expected, BeatSet actual) {
    assertEquals(expected.input(), actual.input());
    assertEquals(expected.count(), actual.count());
    assertEquals(expected.records().size(), actual.records().size());
    for (int beat = 0; beat < expected.count(); beat++) {
      assertEquals(expected.origin(beat), actual.origin(beat));
      Segments cut = expected.gather(new int[] {beat});
      assertArrayEquals(cut.waveforms(), actual.gather(new int[] {beat}).waveforms());
      assertArrayEquals(cut.rhythms(), actual.gather(new int[] {beat}).rhythms());
    }
  }
}
