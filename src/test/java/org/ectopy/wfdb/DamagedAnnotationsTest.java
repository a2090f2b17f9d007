package org.ectopy.wfdb;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.SampleRate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Throws damaged annotation files at the reader: an answer or a WfdbException, at once. */
class DamagedAnnotationsTest {

  private static final int FILES = 40_000;
  private static final int NOTE = 22;
  private static final int SKIP = 59;
  private static final int NUM = 60;
  private static final int SUB = 61;
  private static final int CHN = 62;
  private static final int AUX = 63;

  @TempDir Path folder;
  private final Random random = new Random(20261121);
  private final Damage damage = new Damage(random);
  private final OneVerdict verdict = new OneVerdict();

  @Test
  void theHealthyFilesAreRead() throws IOException {
    Path file = folder.resolve("healthy.atr");
    for (byte[] healthy : List.of(mit(), aha())) {
      Files.write(file, healthy);
      assertFalse(AnnotationFile.read(file).annotations().isEmpty());
    }
  }

  @Test
  @Timeout(300)
  void damagedFiles() throws IOException {
    List<byte[]> healthy = List.of(mit(), aha());
    Path file = folder.resolve("damaged.atr");
    for (int i = 0; i < FILES; i++) {
      Files.write(file, damage.ofBytes(healthy.get(i % 5 == 0 ? 1 : 0)));
      verdict.on(i, file, () -> readAndLookAround(file));
    }
    verdict.expectBothOutcomes();
  }

  private static void readAndLookAround(Path file) throws WfdbException {
    AnnotationSet set = AnnotationFile.read(file);
    assertTrue(set.beats().size() <= set.annotations().size());
    assertTrue(set.rrIntervals().size() <= set.annotations().size());
    assertTrue(set.rhythms(1000).size() <= set.annotations().size());
    assertTrue(set.signalQuality(1000).size() <= set.annotations().size());
    assertTrue(set.waveMarks().size() <= set.annotations().size());
    assertTrue(set.flutterEpisodes(1000).size() <= set.annotations().size());
    assertTrue(set.comments().size() <= set.annotations().size());
    assertTrue(
        set.inFrames(SampleRate.ofHertz(250)).annotations().size() <= set.annotations().size());
  }

  /** A resolution, a symbol of its own, each kind of mark, every modifier, SKIPs both ways. */
  private static byte[] mit() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    note(bytes, "## time resolution: 720");
    note(bytes, "## annotation type definitions");
    note(bytes, "42 Z somebody's own mark");
    note(bytes, "## end of definitions");
    for (int i = 0; i < 12; i++) {
      word(bytes, 28, 18);
      aux(bytes, "(N\0");
      word(bytes, 1, 300);
      word(bytes, SKIP, 0);
      word(bytes, 0, 1);
      word(bytes, 0, 500);
      word(bytes, 5, 0);
      word(bytes, NUM, i);
      word(bytes, CHN, i % 3);
      word(bytes, SUB, 1023);
      word(bytes, 14, 20);
      word(bytes, SUB, 0x11);
      word(bytes, 39, 30);
      word(bytes, 24, 10);
      word(bytes, 40, 10);
      word(bytes, 32, 40);
      word(bytes, 31, 40);
      word(bytes, 33, 40);
      word(bytes, SKIP, 0);
      word(bytes, 63, 1023);
      word(bytes, 63, 1000);
      word(bytes, 42, 0);
      note(bytes, "said in words");
    }
    word(bytes, 0, 0);
    return bytes.toByteArray();
  }

  private static byte[] aha() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String codes = "NNVEFNPQORU[]N";
    for (int i = 0; i < codes.length(); i++) {
      bytes.write(0);
      bytes.write(codes.charAt(i));
      int time = 120 * (i + 1);
      for (int shift : new int[] {16, 24, 0, 8}) {
        bytes.write(time >> shift);
      }
      bytes.write(i + 1);
      bytes.write(0);
      bytes.write(i % 2);
      bytes.write(0);
      bytes.writeBytes("note\0\0".getBytes(StandardCharsets.US_ASCII));
    }
    byte[] end = new byte[32];
    Arrays.fill(end, (byte) 0xff);
    bytes.writeBytes(end);
    return bytes.toByteArray();
  }

  private static void note(ByteArrayOutputStream bytes, String text) {
    word(bytes, NOTE, 0);
    aux(bytes, text);
  }

  private static void aux(ByteArrayOutputStream bytes, String text) {
    word(bytes, AUX, text.length());
    bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    if (text.length() % 2 == 1) {
      bytes.write(0);
    }
  }

  private static void word(ByteArrayOutputStream bytes, int code, int interval) {
    int word = code << 10 | interval;
    bytes.write(word);
    bytes.write(word >> 8);
  }
}
