package org.ectopy.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SymbolTableTest {

  /** The codes as the WFDB Programmer's Guide and ecgcodes.h give them. */
  @Test
  void everyStandardCodeHasItsMnemonic() {
    String expected =
        "  N L R a V F J A S E j / Q ~ [15] | [17] s T * D \" = p B ^ t + u ? ! [ ] e n @ x f ( ) r"
            + " [42] [43] [44] [45] [46] [47] [48] [49] [50] [51] [52] [53] [54] [55] [56] [57]"
            + " [58]";
    String mnemonics =
        IntStream.rangeClosed(0, 58)
            .mapToObj(code -> SymbolTable.STANDARD.symbol(code).mnemonic())
            .collect(Collectors.joining(" "));
    assertEquals(expected, mnemonics);
  }

  @Test
  void beatsAreTheMarksOfQrsComplexes() {
    String beats =
        SymbolTable.STANDARD.symbols().stream()
            .filter(AnnotationSymbol::beat)
            .map(AnnotationSymbol::mnemonic)
            .sorted()
            .collect(Collectors.joining());
    assertEquals("/?ABEFJLNQRSVaefjnr", beats);
  }

  @Test
  void aMnemonicFindsItsSymbol() {
    assertEquals(41, SymbolTable.STANDARD.withMnemonic("r").orElseThrow().code());
    assertEquals(44, SymbolTable.STANDARD.withMnemonic("[44]").orElseThrow().code());
    assertEquals(Optional.empty(), SymbolTable.STANDARD.withMnemonic("XYZ"));
  }

  @Test
  void declaredSymbolsReplaceStandardOnesAndTheLastHolds() {
    AnnotationSymbol first = new AnnotationSymbol(42, "x1", "first", false);
    AnnotationSymbol second = new AnnotationSymbol(42, "x2", "second", false);
    SymbolTable table = SymbolTable.STANDARD.declaring(List.of(first, second));
    assertEquals(second, table.symbol(42));
    assertEquals(Optional.of(second), table.withMnemonic("x2"));
    assertEquals(Optional.empty(), table.withMnemonic("x1"));
    assertEquals("V", table.symbol(5).mnemonic());
  }

  @Test
  void aTableWithASymbolOutOfPlaceIsRejected() {
    List<AnnotationSymbol> reversed = SymbolTable.STANDARD.symbols().reversed();
    assertThrows(IllegalArgumentException.class, () -> new SymbolTable(reversed));
    assertThrows(IllegalArgumentException.class, () -> new SymbolTable(List.of()));
  }
}
