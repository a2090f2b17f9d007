package org.ectopy.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that the sources ask for by a key is there. */
class TextsTest {

  private static final Path SOURCES = Path.of("src/main/java/org/ectopy/ui");
  private static final Pattern ASKED =
      Pattern.compile("Texts\\s*\\.(?:get|format)\\(\\s*\"([^\"]+)\"");

  private static Set<String> askedFor() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher matcher = ASKED.matcher(Files.readString(file));
        while (matcher.find()) {
          keys.add(matcher.group(1));
        }
      }
    }
    return keys;
  }

  @Test
  void everyKeyHasAText() throws IOException {
    Set<String> asked = askedFor();
    assertFalse(asked.isEmpty());
    asked.removeIf(key -> Texts.has(key) || key.endsWith("."));
    assertEquals(Set.of(), asked);
  }

  @Test
  void placesAreFilled() {
    assertEquals("12.5 mm/s", Texts.format("toolbar.speed.value", "12.5"));
  }
}
