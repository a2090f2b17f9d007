package org.ectopy.wfdb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.SymbolTable;
import org.junit.jupiter.api.Test;

/** The bytes are those that putann of the WFDB library 10.6 writes, worked out by hand. */
class MitAnnotationWriterTest {

  private static final AnnotationSymbol NORMAL = SymbolTable.STANDARD.symbol(1);

  @Test
  void anEmptySetIsAnEndWord() {
    assertEquals("00 00", written());
  }

  @Test
  void modifiersStandInTheOrderSubtypeChannelNumberAux() {
    assertEquals(
        "01 04 01 F4 02 F8 03 F0 02 FC 78 00 00 00",
        written(new Annotation(1, NORMAL, 1, 2, 3, "x\0")));
  }

  @Test
  void channelAndNumberAreWrittenWhenTheyChange() {
    assertEquals(
        "01 04 02 F8 03 F0 01 04 01 04 00 F8 00 F0 00 00",
        written(
            new Annotation(1, NORMAL, 0, 2, 3, ""),
            new Annotation(2, NORMAL, 0, 2, 3, ""),
            new Annotation(3, NORMAL, 0, 0, 0, "")));
  }

  @Test
  void negativeValuesFillTheirTenBits() {
    assertEquals(
        "01 04 FF F7 FF F8 80 F3 00 00", written(new Annotation(1, NORMAL, -1, 255, -128, "")));
  }

  @Test
  void anOddAuxiliaryStringIsPadded() {
    assertEquals(
        "01 04 03 FC 28 4E 00 00 00 00", written(new Annotation(1, NORMAL, 0, 0, 0, "(N\0")));
  }

  @Test
  void anIntervalOfMoreThan1023TicksTakesASkip() {
    assertEquals("FF 07 00 00", written(Annotation.of(1023, NORMAL)));
    assertEquals("00 EC 00 00 00 04 00 04 00 00", written(Annotation.of(1024, NORMAL)));
  }

  @Test
  void aStepBackTakesASkip() {
    assertEquals(
        "64 04 00 EC FF FF F6 FF 00 04 00 00",
        written(Annotation.of(100, NORMAL), Annotation.of(90, NORMAL)));
  }

  @Test
  void anIntervalOfMoreThan31BitsTakesSeveralSkips() {
    assertEquals("00 EC FF 7F FF FF 01 04 00 00", written(Annotation.of(1L << 31, NORMAL)));
    assertEquals(
        "00 EC 00 80 01 00 00 EC FF FF FF FF 00 04 00 00",
        written(Annotation.of(-(1L << 31), NORMAL)));
  }

  @Test
  void aNullAnnotationNeverLooksLikeTheEnd() {
    AnnotationSymbol none = SymbolTable.STANDARD.symbol(0);
    assertEquals(
        "03 04 00 EC FF FF FF FF 01 00 00 00",
        written(Annotation.of(3, NORMAL), Annotation.of(3, none)));
    assertEquals("00 EC 00 00 04 00 01 00 00 00", written(Annotation.of(5, none)));
  }

  @Test
  void aFileThatWouldLookLikeAnAhaFileBeginsWithAnEmptySkip() {
    // 20 << 10 is 0x5000: a zero byte and the AHA code P
    assertEquals(
        "00 EC 00 00 00 00 00 50 00 00",
        written(Annotation.of(0, SymbolTable.STANDARD.symbol(20))));
  }

  private static String written(Annotation... annotations) {
    return AnnotationBytesFile.hex(
        MitAnnotationWriter.encode(new AnnotationSet(List.of(annotations))));
  }
}
