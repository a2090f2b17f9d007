package org.ectopy.wfdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.SymbolTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bytes follow annot(5): 16 for each annotation, the time with its high word first. */
class AhaAnnotationReaderTest {

  private static final String NO_AUX = "00 00 00 00 00 00";

  @TempDir Path folder;

  @Test
  void anEntryHoldsCodeTimeSubtypeChannelAndAux() throws IOException {
    Path file =
        AnnotationBytesFile.write(
            folder,
            "00 4E 01 00 45 23 01 00 00 00 "
                + NO_AUX
                + "00 56 01 00 46 23 02 00 FF 05 28 41 46 49 42 00 FF FF");
    AnnotationSet set = AnnotationFile.read(file);
    assertEquals(
        List.of(
            Annotation.of(0x12345, SymbolTable.STANDARD.symbol(1)),
            new Annotation(0x12346, SymbolTable.STANDARD.symbol(5), -1, 5, 0, "(AFIB\0")),
        set.annotations());
    assertEquals(AnnotationFormat.AHA, AnnotationFile.format(file));
  }

  @Test
  void everyAhaCodeHasItsSymbol() throws IOException {
    String entries =
        "N V F E R P Q O U [ ] X"
            .chars()
            .filter(c -> c != ' ')
            .mapToObj(c -> String.format("00 %02X 00 00 01 00 01 00 00 00 ", c) + NO_AUX)
            .collect(Collectors.joining());
    AnnotationSet set = AnnotationFile.read(AnnotationBytesFile.write(folder, entries + "FF"));
    assertEquals(
        "N V F E r / Q \" ~ [ ]  ",
        set.annotations().stream()
            .map(annotation -> annotation.symbol().mnemonic())
            .collect(Collectors.joining(" ")));
  }

  @Test
  void unreadableIsSubtypeMinusOneUnlessItSaysOtherwise() throws IOException {
    String first = "00 55 00 00 01 00 01 00 00 00 " + NO_AUX;
    String second = "00 55 00 00 02 00 02 00 02 00 " + NO_AUX;
    AnnotationSet set =
        AnnotationFile.read(AnnotationBytesFile.write(folder, first + second + "FF"));
    assertEquals(List.of(-1, 2), set.annotations().stream().map(Annotation::subtype).toList());
  }

  @Test
  void aFileThatEndsInsideAnEntryOrWithoutAnEndIsDamaged() throws IOException {
    for (String hex : List.of("00 4E 00 00", "00 4E 01 00 45 23 01 00 00 00 " + NO_AUX)) {
      Path file = AnnotationBytesFile.write(folder, hex);
      WfdbException damage = assertThrows(WfdbException.class, () -> AnnotationFile.read(file));
      assertTrue(damage.toString().contains(" was expected, but the file has "));
    }
  }

  @Test
  void itIsWrittenInMitFormat() throws IOException {
    Path file = AnnotationBytesFile.write(folder, "00 4E 00 00 01 00 01 00 00 00 " + NO_AUX + "FF");
    Path copy = folder.resolve("copy.atr");
    AnnotationFile.write(copy, AnnotationFile.read(file), Overwrite.REFUSE);
    assertEquals(AnnotationFormat.MIT, AnnotationFile.format(copy));
    assertEquals(
        List.of(Annotation.of(1, SymbolTable.STANDARD.symbol(1))),
        AnnotationFile.read(copy).annotations());
  }
}
