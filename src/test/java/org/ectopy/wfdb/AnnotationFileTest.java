package org.ectopy.wfdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.Declarations;
import org.ectopy.record.SymbolTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationFileTest {

  private static final AnnotationSymbol NORMAL = SymbolTable.STANDARD.symbol(1);
  private static final String RESOLUTION = hexOfNote("## time resolution: 1000");
  private static final String TABLE =
      hexOfNote("## annotation type definitions")
          + hexOfNote("42 wz a wheeze")
          + hexOfNote("## end of definitions");
  private static final String NULL_AT_0 = "00 EC FF FF FF FF 01 00";

  @TempDir Path folder;

  @Test
  void theHeadOfAFileIsNoPartOfItsAnnotations() throws IOException {
    Path file = AnnotationBytesFile.write(folder, RESOLUTION + TABLE + NULL_AT_0 + "05 A8 00 00");
    AnnotationSet set = AnnotationFile.read(file);
    AnnotationSymbol wheeze = new AnnotationSymbol(42, "wz", "a wheeze", false);
    assertEquals(List.of(Annotation.of(5, wheeze)), set.annotations());
    assertEquals(OptionalDouble.of(1000), set.timeResolution());
    assertEquals(wheeze, set.symbols().symbol(42));
    assertEquals(Declarations.of(OptionalDouble.of(1000), List.of(wheeze)), set.declarations());
    assertTrue(set.verbatim().isEmpty());
    assertEquals(AnnotationBytesFile.hex(Files.readAllBytes(file)), writtenAgain(set));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00 EC 00 00 05 00 00 04 00 00", // a SKIP where none was needed
        "05 04 03 F0 02 F8 01 F4 00 00", // modifiers in another order
        "05 04 00 F8 00 F0 00 F4 00 00", // modifiers that say nothing new
        "05 04 FF F4 00 00", // subtype -1 in 8 bits
        "05 58 00 FC 00 00", // an empty auxiliary string
        "05 58 01 FC 41 42 00 00", // a pad that is not zero
        "05 58 01 FD 41 00 00 00", // bits above the length
        "05 04 01 00 00 00", // a null annotation without a SKIP
        "05 04 00 EC 00 00 05 00 00 00", // a SKIP before the end
        "05 04 00 00 00 00 DE AD BE" // bytes behind the end
      })
  void filesOfOtherWritersAreWrittenBackAsTheyWere(String hex) throws IOException {
    AnnotationSet set = AnnotationFile.read(AnnotationBytesFile.write(folder, hex));
    assertEquals(hex, writtenAgain(set));
  }

  @Test
  void aChangedSetIsWrittenAsTheLibraryWould() throws IOException {
    Path file = AnnotationBytesFile.write(folder, "00 EC 00 00 05 00 00 04 00 00 FF");
    AnnotationSet set = AnnotationFile.read(file);
    assertEquals("05 04 00 00", writtenAgain(set.with(set.annotations())));
  }

  @Test
  void bytesOfAnotherSetAreNotWritten() throws IOException {
    AnnotationSet read = AnnotationFile.read(AnnotationBytesFile.write(folder, "05 04 00 00 FF"));
    AnnotationSet wrong =
        new AnnotationSet(Declarations.NONE, List.of(Annotation.of(6, NORMAL)), read.verbatim());
    assertEquals("06 04 00 00", writtenAgain(wrong));
  }

  @Test
  void aCommentThatLooksLikeADeclarationStaysAComment() throws IOException {
    AnnotationSymbol note = SymbolTable.STANDARD.symbol(22);
    Annotation comment = new Annotation(0, note, 0, 0, 0, "12 lead");
    Path file = folder.resolve("comment.atr");
    AnnotationFile.write(file, new AnnotationSet(List.of(comment)), Overwrite.REFUSE);
    assertEquals(List.of(comment), AnnotationFile.read(file).annotations());
    assertEquals(SymbolTable.STANDARD, AnnotationFile.read(file).symbols());
  }

  static List<Annotation> annotationsThatDoNotFit() {
    return List.of(
        new Annotation(1, NORMAL, 128, 0, 0, ""),
        new Annotation(1, NORMAL, -129, 0, 0, ""),
        new Annotation(1, NORMAL, 0, 256, 0, ""),
        new Annotation(1, NORMAL, 0, -1, 0, ""),
        new Annotation(1, NORMAL, 0, 0, 128, ""),
        new Annotation(1, NORMAL, 0, 0, 0, "x".repeat(256)),
        new Annotation(1, NORMAL, 0, 0, 0, "\u0100"),
        Annotation.of(1, new AnnotationSymbol(59, "skip", "", false)),
        Annotation.of(1, new AnnotationSymbol(-1, "x", "", false)),
        Annotation.of((1L << 40) + 1, NORMAL),
        Annotation.of(Long.MIN_VALUE, NORMAL));
  }

  @ParameterizedTest
  @MethodSource("annotationsThatDoNotFit")
  void whatDoesNotFitIsRefused(Annotation annotation) {
    Path file = folder.resolve("refused.atr");
    AnnotationSet set = new AnnotationSet(List.of(annotation));
    WfdbException refusal =
        assertThrows(WfdbException.class, () -> AnnotationFile.write(file, set, Overwrite.REFUSE));
    assertTrue(refusal.toString().contains("cannot be written in MIT format: "));
    assertFalse(Files.exists(file));
  }

  @Test
  void aFileThatExistsIsReplacedOnlyWhenAsked() throws IOException {
    Path file = AnnotationBytesFile.write(folder, "05 04 00 00");
    AnnotationSet set = new AnnotationSet(List.of());
    assertThrows(WfdbException.class, () -> AnnotationFile.write(file, set, Overwrite.REFUSE));
    assertEquals("05 04 00 00", AnnotationBytesFile.hex(Files.readAllBytes(file)));
    AnnotationFile.write(file, set, Overwrite.REPLACE);
    assertEquals("00 00", AnnotationBytesFile.hex(Files.readAllBytes(file)));
  }

  @Test
  void foldersAndMissingFilesAreNamed() {
    Path missing = folder.resolve("none.atr");
    assertEquals(
        missing + ": does not exist",
        assertThrows(WfdbException.class, () -> AnnotationFile.read(missing)).getMessage());
    assertEquals(
        folder + ": a file was expected, but it is a folder or a device",
        assertThrows(WfdbException.class, () -> AnnotationFile.read(folder)).getMessage());
  }

  private String writtenAgain(AnnotationSet set) throws IOException {
    Path copy = folder.resolve("copy.atr");
    AnnotationFile.write(copy, set, Overwrite.REFUSE);
    return AnnotationBytesFile.hex(Files.readAllBytes(copy));
  }

  /** NOTE (22) at tick 0 with an AUX of the text's length. */
  private static String hexOfNote(String text) {
    byte[] aux = text.getBytes(StandardCharsets.US_ASCII);
    String pad = aux.length % 2 == 0 ? "" : " 00";
    return String.format("00 58 %02X FC ", aux.length) + AnnotationBytesFile.hex(aux) + pad + " ";
  }
}
