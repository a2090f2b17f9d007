package org.ectopy.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.SymbolTable;
import org.junit.jupiter.api.Test;

/** The tests run in English. */
class SymbolWordsTest {

  @Test
  void everyStandardSymbolHasATextAndInEnglishThatOfTheTable() throws IOException {
    Properties english = new Properties();
    try (Reader file =
        Files.newBufferedReader(Path.of("resources/org/ectopy/ui/texts.properties"))) {
      english.load(file);
    }
    List<AnnotationSymbol> named =
        SymbolTable.STANDARD.symbols().stream()
            .filter(symbol -> !symbol.description().isEmpty())
            .toList();
    assertEquals(40, named.size());
    for (AnnotationSymbol symbol : named) {
      assertEquals(symbol.description(), english.getProperty("symbol." + symbol.code()));
      assertEquals(symbol.description(), SymbolWords.of(symbol));
    }
  }

  @Test
  void whatAFileDeclaresStands() {
    assertEquals("my beat", SymbolWords.of(new AnnotationSymbol(1, "N", "my beat", true)));
    assertEquals("alpha", SymbolWords.of(new AnnotationSymbol(42, "al", "alpha", false)));
    assertEquals("", SymbolWords.of(SymbolTable.STANDARD.symbol(42)));
  }
}
