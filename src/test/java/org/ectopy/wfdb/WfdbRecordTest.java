package org.ectopy.wfdb;

import static org.ectopy.record.Samples.GAP;
import static org.ectopy.wfdb.RecordFolder.row;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records of one segment. */
class WfdbRecordTest {

  @TempDir private Path path = Path.of("");
  private RecordFolder folder = new RecordFolder(path);

  @BeforeEach
  void layOut() {
    folder = new RecordFolder(path);
  }

  @Test
  void signalsShareAFileOrHaveTheirOwn() throws Exception {
    folder.header("r", "r 3 250 2\na.dat 16\na.dat 16\nb.dat 16\n");
    folder.format16("a.dat", 1, 2, 3, 4);
    folder.format16("b.dat", 5, 6);
    try (EcgRecord record = folder.open("r")) {
      assertEquals(2, record.frames());
      assertEquals(List.of(1, 3), row(record, 0, 0, 2));
      assertEquals(List.of(2, 4), row(record, 1, 0, 2));
      assertEquals(List.of(5, 6), row(record, 2, 0, 2));
    }
  }

  @Test
  void twoSamplesOfTwelveBitsLieInThreeBytes() throws Exception {
    // 995 = 0x3E3 and 1011 = 0x3F3: low byte of the first, the high halves (second, first), low
    // byte of the second.
    folder.header("r", "r 2 360\nr.dat 212\nr.dat 212\n");
    Files.write(path.resolve("r.dat"), new byte[] {(byte) 0xE3, 0x33, (byte) 0xF3});
    try (EcgRecord record = folder.open("r.hea")) {
      assertEquals(1, record.frames());
      assertEquals(List.of(995), row(record, 0, 0, 1));
      assertEquals(List.of(1011), row(record, 1, 0, 1));
    }
  }

  @Test
  void framesOutsideTheRecordAreGaps() throws Exception {
    folder.header("r", "r 1 250 3\nr.dat 16\n");
    folder.format16("r.dat", 7, 8, 9);
    try (EcgRecord record = folder.open("r")) {
      assertEquals(List.of(GAP, GAP, 7, 8, 9, GAP), row(record, 0, -2, 6));
      assertEquals(List.of(8, 9, GAP), row(record, 0, 1, 3));
      assertEquals(List.of(GAP, 7), row(record, 0, -1, 2));
      for (long far : new long[] {Long.MIN_VALUE, -2, 3, Long.MAX_VALUE}) {
        assertEquals(List.of(GAP, GAP), row(record, 0, far, 2));
      }
    }
  }

  @Test
  void aFrameMayHoldSeveralSamplesOfALead() throws Exception {
    folder.header("r", "r 2 100 2\nr.dat 16x2\nr.dat 16\n");
    folder.format16("r.dat", 1, 2, 30, 3, 4, 40);
    try (EcgRecord record = folder.open("r")) {
      assertEquals(List.of(1, 2, 3, 4, GAP, GAP), row(record, 0, 0, 3));
      assertEquals(List.of(GAP, GAP, 1, 2), row(record, 0, -1, 2));
      assertEquals(List.of(40, GAP), row(record, 1, 1, 2));
      assertEquals(200, record.leads().getFirst().samplesPerSecond(record.rate()));
    }
  }

  @Test
  void skewedSignalsAreReadFurtherOn() throws Exception {
    // Two samples of the second signal precede frame 0.
    folder.header("r", "r 2 250 4\nr.dat 16\nr.dat 16:2\n");
    folder.format16("r.dat", 10, 0, 11, 0, 12, 20, 13, 21);
    try (EcgRecord record = folder.open("r")) {
      assertEquals(4, record.frames());
      assertEquals(List.of(10, 11, 12, 13), row(record, 0, 0, 4));
      assertEquals(List.of(20, 21, GAP, GAP), row(record, 1, 0, 4));
      assertEquals(List.of(GAP, 20, 21), row(record, 1, -1, 3));
      assertEquals(List.of(21, GAP), row(record, 1, 1, 2));
    }
  }

  @Test
  void skewedSamplesAfterTheStatedLengthAreRead() throws Exception {
    folder.header("r", "r 1 250 2\nr.dat 16:1\n");
    folder.format16("r.dat", 1, 2, 3, 4);
    try (EcgRecord record = folder.open("r")) {
      assertEquals(List.of(2, 3, GAP), row(record, 0, 0, 3));
    }
  }

  @Test
  void samplesBeginAtTheByteOffset() throws Exception {
    folder.header("r", "r 1 250\nr.dat 16+4\n");
    folder.format16("r.dat", -1, -1, 5, 6);
    try (EcgRecord record = folder.open("r")) {
      assertEquals(2, record.frames());
      assertEquals(List.of(5, 6), row(record, 0, 0, 2));
    }
  }

  @Test
  void differencesBeginAtTheInitialValue() throws Exception {
    folder.header("r", "r 1 250 3\nr.dat 8 100 10 0 -53 0 0\n");
    Files.write(path.resolve("r.dat"), new byte[] {0, 3, -10});
    try (EcgRecord record = folder.open("r")) {
      assertEquals(List.of(-53, -50, -60), row(record, 0, 0, 3));
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 2", "1, 1", "2, 2", "1000000000000000000, 2"})
  void lengthIsWhatTheHeaderSaysButNoMoreThanTheShortestFile(String stated, long expected)
      throws Exception {
    folder.header("r", "r 2 250 " + stated + "\na.dat 16\nb.dat 16\n");
    folder.format16("a.dat", 1, 2, 3);
    folder.format16("b.dat", 1, 2);
    try (EcgRecord record = folder.open("r")) {
      assertEquals(expected, record.frames());
    }
  }

  @Test
  void signalsOfFormatZeroAreGaps() throws Exception {
    folder.header("r", "r 2 250 2\n~ 0\nr.dat 16\n");
    folder.format16("r.dat", 1, 2);
    try (EcgRecord record = folder.open("r")) {
      assertEquals(List.of(GAP, GAP), row(record, 0, 0, 2));
      assertEquals(List.of(1, 2), row(record, 1, 0, 2));
      assertTrue(Double.isNaN(record.leads().getFirst().calibration().physical(GAP)));
    }
  }

  @Test
  void aBlockMayAskForLeadsInAnyOrderAndTwice() throws Exception {
    folder.header("r", "r 2 250 1\nr.dat 16\nr.dat 16\n");
    folder.format16("r.dat", 1, 2);
    try (EcgRecord record = folder.open("r")) {
      Samples block = Samples.allocate(record.leads(), List.of(1, 0, 1, 1), 2);
      record.read(0, block);
      assertArrayEquals(new int[] {2, GAP}, block.row(0));
      assertArrayEquals(new int[] {1, GAP}, block.row(1));
      assertArrayEquals(new int[] {2, GAP}, block.row(2));
      assertArrayEquals(new int[] {2, GAP}, block.row(3));
    }
  }

  @Test
  void recordsWithoutSignalsOpen() throws Exception {
    folder.header("r", "r 0 250 100\n# Age: 5\n");
    try (EcgRecord record = folder.open("r")) {
      assertEquals(100, record.frames());
      assertEquals(List.of(), record.leads());
      assertEquals(5, record.info().notes().subject().age().orElseThrow());
    }
  }

  @Test
  void filesMayLieInFoldersBelow() throws Exception {
    Files.createDirectory(path.resolve("sub"));
    folder.header("r", "r 1 250\nsub/r.dat 16\n");
    folder.format16("sub/r.dat", 9);
    try (EcgRecord record = folder.open("r")) {
      assertEquals(List.of(9), row(record, 0, 0, 1));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/etc/hostname", "../x.dat", "sub/../../x.dat", "-", ".", "a\0b"})
  void filesElsewhereAreRefused(String name) throws Exception {
    folder.header("r", "r 1 250\n" + name + " 16\n");
    WfdbException refused = assertThrows(WfdbException.class, () -> folder.open("r"));
    assertEquals(path.resolve("r.hea"), refused.file());
    assertTrue(refused.detail().startsWith("the name \""), refused.detail());
  }

  @ParameterizedTest
  @CsvSource({
    "a.dat 16|b.dat 16|a.dat 16, the signals of \"a.dat\" are not listed together",
    "a.dat 16|a.dat 61|b.dat 16, the signals of \"a.dat\" differ in their storage format",
    "a.dat 16|a.dat 16+2|b.dat 16, the signals of \"a.dat\" differ in their byte offset",
  })
  void signalsOfAFileMustAgree(String lines, String expected) throws Exception {
    folder.header("r", "r 3 250\n" + lines.replace("|", "\n"));
    folder.format16("a.dat", 1);
    folder.format16("b.dat", 1);
    WfdbException refused = assertThrows(WfdbException.class, () -> folder.open("r"));
    assertEquals(expected, refused.detail());
  }

  @Test
  void missingFilesAndDirectoriesAreNamed() throws Exception {
    folder.header("r", "r 2 250\na.dat 16\nb.dat 16\n");
    folder.format16("a.dat", 1);
    Path missing = path.resolve("b.dat");
    assertEquals(missing, assertThrows(WfdbException.class, () -> folder.open("r")).file());
    Files.createDirectory(missing);
    assertEquals(missing, assertThrows(WfdbException.class, () -> folder.open("r")).file());
  }

  @Test
  void lengthsThatNoFileBacksAreNotBelieved() throws Exception {
    folder.header("r", "r 1 250 1000000000000000000\n~ 0\n");
    WfdbException refused = assertThrows(WfdbException.class, () -> folder.open("r"));
    assertTrue(refused.detail().contains("1000000000000000000 frames"), refused.detail());
  }

  @Test
  void manyLeadsThatNoFileBacksAreNotBelieved() throws Exception {
    // 2^34 frames of 2^16 samples: a header of 40 bytes that would keep a reader busy for days.
    folder.header("r", "r 1 250 17179869184\n~ 0x65536\n");
    WfdbException refused = assertThrows(WfdbException.class, () -> folder.open("r"));
    assertTrue(refused.detail().contains("17179869184 frames of 65536 samples"), refused.detail());
  }

  @Test
  void aFileOfManySkewsIsRefused() throws Exception {
    // Each skew means another pass over the whole file.
    String lines =
        IntStream.range(0, 65)
            .mapToObj(skew -> "r.dat 16:" + skew + "\n")
            .collect(Collectors.joining());
    folder.header("r", "r 65 250\n" + lines);
    folder.format16("r.dat", new int[65]);
    assertEquals(
        "the signals of \"r.dat\" have more than 64 different skews",
        assertThrows(WfdbException.class, () -> folder.open("r")).detail());
  }

  @Test
  void aRecordOfManySignalFilesIsRefused() throws Exception {
    String lines =
        IntStream.range(0, 1001)
            .mapToObj(file -> "x" + file + "/../r.dat 16\n")
            .collect(Collectors.joining());
    folder.header("r", "r 1001 250\n" + lines);
    folder.format16("r.dat", 1);
    assertEquals(
        "names more than 1000 signal files, too many to open",
        assertThrows(WfdbException.class, () -> folder.open("r")).detail());
  }

  @Test
  void aClosedRecordSaysSo() throws Exception {
    folder.header("r", "r 1 250\nr.dat 16\n");
    folder.format16("r.dat", 1);
    EcgRecord record = folder.open("r");
    record.close();
    WfdbException refused = assertThrows(WfdbException.class, () -> row(record, 0, 0, 1));
    assertEquals("cannot be read: it has been closed", refused.detail());
  }

  @Test
  void knowsTheFilesItReads() throws Exception {
    Path header = folder.header("r", "r 1 250\nr.dat 16\n");
    Path signals = folder.format16("r.dat", 1);
    Path other = folder.format16("other.dat", 1);
    Path link = Files.createSymbolicLink(path.resolve("link"), signals);
    try (EcgRecord record = folder.open("r")) {
      assertTrue(record.reads(header));
      assertTrue(record.reads(signals));
      assertTrue(record.reads(link));
      assertFalse(record.reads(other));
    }
  }
}
