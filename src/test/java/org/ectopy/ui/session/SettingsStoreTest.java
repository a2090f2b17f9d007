package org.ectopy.ui.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsStoreTest {

  private static final Setting<Map<String, Double>> SHARES = Setting.map("shares", Double.class);

  @TempDir Path folder = Path.of("");
  private Path file = Path.of("");
  private final List<String> problems = new ArrayList<>();

  @BeforeEach
  void file() {
    file = folder.resolve("new").resolve("settings.json");
  }

  private SettingsStore open() {
    return new SettingsStore(file, problems::add);
  }

  private void write(String text) throws IOException {
    Files.createDirectories(folder.resolve("new"));
    Files.writeString(file, text);
  }

  private static String literal(String name) throws IOException {
    try (InputStream file = SettingsStoreTest.class.getResourceAsStream("settings/" + name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void whatWasChosenIsThereAtTheNextStart() {
    try (SettingsStore store = open()) {
      store.settings().of(Remembered.ANNOTATOR).set("\uae40\ubbfc\uc900");
      store.settings().of(Remembered.RECENT).set(List.of("b.hea", "a.hea"));
      store.settings().of(SHARES).set(Map.of("records", 0.25));
    }
    try (SettingsStore store = open()) {
      assertEquals("\uae40\ubbfc\uc900", store.settings().of(Remembered.ANNOTATOR).get());
      assertEquals(List.of("b.hea", "a.hea"), store.settings().of(Remembered.RECENT).get());
      assertEquals(Map.of("records", 0.25), store.settings().of(SHARES).get());
      assertEquals(25.0, store.settings().of(Remembered.SPEED).get());
    }
    assertEquals(List.of(), problems);
  }

  @Test
  void nothingIsWrittenWhereNothingWasChanged() {
    open().close();
    assertFalse(Files.exists(file));
  }

  @Test
  void settingsOfAnotherVersionStay() throws IOException {
    write("{\"later\": {\"x\": 1}, \"speed\": 50}");
    try (SettingsStore store = open()) {
      store.settings().of(Remembered.ANNOTATOR).set("Ada");
    }
    String text = Files.readString(file);
    assertTrue(text.contains("\"later\"") && text.contains("50") && text.contains("Ada"), text);
  }

  @Test
  void aValueThatCannotBeUnderstoodCountsAsNotSaid() throws IOException {
    write("{\"speed\": \"fast\", \"gain\": 20, \"recent\": 3, \"annotator\": null}");
    try (SettingsStore store = open()) {
      assertEquals(25.0, store.settings().of(Remembered.SPEED).get());
      assertEquals(20.0, store.settings().of(Remembered.GAIN).get());
      assertEquals(List.of(), store.settings().of(Remembered.RECENT).get());
      assertEquals("", store.settings().of(Remembered.ANNOTATOR).get());
    }
    assertEquals(List.of(), problems);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"speed\": 5", "[1]", "\u0000\u0000", "", "speed=25"})
  void aDamagedFileIsKeptAsideAndSaidInOneLine(String text) throws IOException {
    write(text);
    try (SettingsStore store = open()) {
      assertEquals(25.0, store.settings().of(Remembered.SPEED).get());
      store.settings().of(Remembered.SPEED).set(50.0);
    }
    assertEquals(text, Files.readString(file.resolveSibling("settings.json.damaged")));
    assertEquals(1, problems.size());
    assertTrue(problems.getFirst().contains("settings.json.damaged"), problems.getFirst());
    assertFalse(problems.getFirst().contains("\n"));
    assertTrue(Files.readString(file).contains("50"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"two\"", "0", "-1", "1.5", "null", "[1]", "99999999999"})
  void aVersionThatIsNoneIsDamage(String version) throws IOException {
    String text = "{\"version\": " + version + ", \"speed\": 50}";
    write(text);
    try (SettingsStore store = open()) {
      assertEquals(25.0, store.settings().of(Remembered.SPEED).get());
    }
    assertEquals(text, Files.readString(file.resolveSibling("settings.json.damaged")));
    assertEquals(1, problems.size());
  }

  @Test
  void theLiteralFileOfThisVersionIsUnderstood() throws IOException {
    write(literal("version-1.json"));
    try (SettingsStore store = open()) {
      assertEquals("\uae40\ubbfc\uc900", store.settings().of(Remembered.ANNOTATOR).get());
      assertEquals(50.0, store.settings().of(Remembered.SPEED).get());
      assertEquals(5.0, store.settings().of(Remembered.GAIN).get());
      assertEquals(Theme.DARK, store.settings().of(Remembered.THEME).get());
      assertEquals(Map.of("undo", "Shortcut+U"), store.settings().of(Remembered.KEYS).get());
      assertEquals(List.of("/ward/mixed.hea"), store.settings().of(Remembered.RECENT).get());
    }
    assertEquals(List.of(), problems);
    assertEquals(literal("version-1.json"), Files.readString(file));
  }

  @Test
  void aFileFromBeforeVersionsIsOfTheFirstAndIsGivenItsVersion() throws IOException {
    write(literal("before-versions.json"));
    try (SettingsStore store = open()) {
      assertEquals(50.0, store.settings().of(Remembered.SPEED).get());
      store.settings().of(Remembered.ANNOTATOR).set("Ada");
    }
    assertEquals(List.of(), problems);
    assertEquals(literal("before-versions-changed.json"), Files.readString(file));
  }

  @Test
  void aFileOfANewerProgramIsKeptAsideAndSaidInOneLine() throws IOException {
    write(literal("newer.json"));
    try (SettingsStore store = open()) {
      assertEquals(25.0, store.settings().of(Remembered.SPEED).get());
      store.settings().of(Remembered.SPEED).set(100.0);
    }
    assertEquals(
        literal("newer.json"), Files.readString(file.resolveSibling("settings.json.newer")));
    assertEquals(1, problems.size());
    String said = problems.getFirst();
    assertTrue(said.startsWith(file.toString()) && said.contains("version 7"), said);
    assertTrue(said.contains("settings.json.newer") && !said.contains("\n"), said);
  }

  @Test
  void whatWasKeptAsideBeforeStays() throws IOException {
    for (String text : List.of("first", "second", "third")) {
      write(text);
      open().close();
    }
    assertEquals("first", Files.readString(file.resolveSibling("settings.json.damaged")));
    assertEquals("second", Files.readString(file.resolveSibling("settings.json.damaged-2")));
    assertEquals("third", Files.readString(file.resolveSibling("settings.json.damaged-3")));
  }

  @Test
  void bytesThatAreNoTextAreDamage() throws IOException {
    byte[] bytes = {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'};
    write("");
    Files.write(file, bytes);
    open().close();
    assertArrayEquals(bytes, Files.readAllBytes(file.resolveSibling("settings.json.damaged")));
    assertEquals(1, problems.size());
  }

  @Test
  void aFolderThatCannotBeMadeIsSaidInOneLine() throws IOException {
    Files.writeString(folder.resolve("new"), "a file", StandardCharsets.UTF_8);
    try (SettingsStore store = open()) {
      store.settings().of(Remembered.SPEED).set(50.0);
    }
    assertFalse(problems.isEmpty());
    assertTrue(problems.getLast().startsWith(file.toString()), problems.getLast());
  }

  @Test
  void noPartsAreLeft() throws IOException {
    try (SettingsStore store = open()) {
      store.settings().of(Remembered.SPEED).set(50.0);
    }
    try (Stream<Path> files = Files.list(folder.resolve("new"))) {
      assertEquals(List.of(file), files.toList());
    }
  }
}
