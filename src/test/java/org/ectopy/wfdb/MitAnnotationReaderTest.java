package org.ectopy.wfdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.SymbolTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bytes follow annot(5): words of 16 bits, the low byte first, 6 bits of code above 10. */
class MitAnnotationReaderTest {

  @Test
  void aRhythmLabelAndABeat() throws WfdbException {
    // 28 << 10 | 18, AUX of 3 and its pad, 1 << 10 | 59
    assertEquals(
        List.of(new Annotation(18, code(28), 0, 0, 0, "(N\0"), Annotation.of(77, code(1))),
        read("12 70 03 FC 28 4E 00 00 3B 04 00 00"));
  }

  @Test
  void nothingButTheEnd() throws WfdbException {
    assertEquals(List.of(), read("00 00"));
  }

  @Test
  void bytesBehindTheEndAreNoAnnotations() throws WfdbException {
    assertEquals(List.of(Annotation.of(1, code(1))), read("01 04 00 00 05 04 FF"));
  }

  @Test
  void aSkipHasItsHighWordFirst() throws WfdbException {
    assertEquals(
        List.of(Annotation.of(0x12345 + 2, code(1))), read("00 EC 01 00 45 23 02 04 00 00"));
  }

  @Test
  void skipsGoBackwardsAndAddUp() throws WfdbException {
    // to 100, then -5 - 5, then on by 3; below zero is allowed as well
    assertEquals(
        List.of(
            Annotation.of(100, code(1)), Annotation.of(93, code(5)), Annotation.of(-7, code(1))),
        read("64 04 00 EC FF FF FB FF 00 EC FF FF FB FF 03 14" + "00 EC FF FF 9C FF 00 04 00 00"));
  }

  @Test
  void timesExceed32Bits() throws WfdbException {
    assertEquals(
        List.of(Annotation.of(2L * Integer.MAX_VALUE, code(1))),
        read("00 EC FF 7F FF FF 00 EC FF 7F FF FF 00 04 00 00"));
  }

  @Test
  void channelAndNumberHoldButSubtypeAndAuxDoNot() throws WfdbException {
    // N with SUB 1, CHN 2, NUM 3, AUX "x"; N; N with CHN 0, NUM 0
    assertEquals(
        List.of(
            new Annotation(1, code(1), 1, 2, 3, "x"),
            new Annotation(2, code(1), 0, 2, 3, ""),
            Annotation.of(3, code(1))),
        read("01 04 01 F4 02 F8 03 F0 01 FC 78 00 01 04 01 04 00 F8 00 F0 00 00"));
  }

  @Test
  void subtypeAndNumberHaveASignAndChannelHasNone() throws WfdbException {
    // 1023 is -1, 255 is -1 too, 128 is -128; channel 255
    assertEquals(
        List.of(
            new Annotation(1, code(14), -1, 255, -1, ""),
            new Annotation(2, code(14), -128, 255, -128, "")),
        read("01 38 FF F7 FF F8 FF F0 01 38 80 F4 80 F0 00 00"));
  }

  @Test
  void modifiersBehindASkipStillBelongToTheAnnotationBefore() throws WfdbException {
    assertEquals(
        List.of(new Annotation(1, code(1), 1, 0, 0, ""), Annotation.of(12, code(1))),
        read("01 04 00 EC 00 00 0A 00 01 F4 01 04 00 00"));
  }

  @Test
  void ofSeveralModifiersOfAKindTheLastHolds() throws WfdbException {
    assertEquals(
        List.of(new Annotation(1, code(1), 2, 0, 0, "b\0")),
        read("01 04 01 F4 02 F4 01 FC 61 00 02 FC 62 00 00 00"));
  }

  @Test
  void anAuxiliaryStringHasAnyBytesAndAnyLengthTo255() throws WfdbException {
    assertEquals(List.of(Annotation.of(1, code(22))), read("01 58 00 FC 00 00"));
    assertEquals(
        List.of(new Annotation(1, code(22), 0, 0, 0, "\0\u00FF\0")),
        read("01 58 03 FC 00 FF 00 00 00 00"));
    assertEquals(
        List.of(new Annotation(1, code(22), 0, 0, 0, "A".repeat(255))),
        read("01 58 FF FC " + "41".repeat(255) + " 00 00 00"));
  }

  @Test
  void codesWithoutAMeaningAreKept() throws WfdbException {
    assertEquals(
        List.of(Annotation.of(1, code(42)), Annotation.of(2, code(58)), Annotation.of(3, code(0))),
        read("01 A8 01 E8 01 00 00 00"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'byte 0', 'an annotation or the end word (two zero bytes) was expected'",
    "'01', 'byte 0', 'the file has 1 byte more'",
    "'01 04', 'byte 2', 'an annotation or the end word (two zero bytes) was expected'",
    "'01 04 00', 'byte 2', 'the file has 1 byte more'",
    "'00 EC 00 00', 'byte 2', 'the interval of a SKIP (4 bytes) was expected'",
    "'01 58 05 FC 41 42', 'byte 4', 'an auxiliary string of 5 bytes was expected'",
    "'01 58 01 FC 41', 'byte 5', 'the byte that makes an auxiliary string even was expected'",
    "'01 F0 00 00', 'byte 0', 'code 60 stands where an annotation'"
  })
  void damageIsNamedWithItsPlace(String hex, String place, String problem) {
    String message = assertThrows(WfdbException.class, () -> read(hex)).toString();
    assertTrue(message.contains("test.atr, " + place + ": "), message);
    assertTrue(message.contains(problem), message);
  }

  private static List<Annotation> read(String hex) throws WfdbException {
    return MitAnnotationReader.read(Path.of("test.atr"), AnnotationBytesFile.bytes(hex));
  }

  private static AnnotationSymbol code(int code) {
    return SymbolTable.STANDARD.symbol(code);
  }
}
