package org.ectopy.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class KeyCardTest {

  @Test
  void theCommittedCardIsWhatTheTableGives() throws IOException {
    assertEquals(
        KeyCard.text(),
        Files.readString(KeyCard.FILE),
        "make it anew: ./mvnw test-compile exec:exec@key-card");
  }

  @Test
  void everyKindOfLineIsInIt() {
    String card = KeyCard.text();
    assertTrue(card.contains("| <kbd>Ctrl+Z</kbd> | Undo |\n"), card);
    assertTrue(card.contains("| <kbd>Ctrl+Y</kbd>, <kbd>Ctrl+Shift+Z</kbd> | Redo |\n"), card);
    assertTrue(card.contains("| <kbd>V</kbd> |"), card);
  }
}
