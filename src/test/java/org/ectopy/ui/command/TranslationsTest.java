package org.ectopy.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every language has every text, with the same places in it, and in its own words. */
class TranslationsTest {

  private static final Path FOLDER = Path.of("resources/org/ectopy/ui");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}");

  /** What is written the same everywhere: names, and keys as they stand on keyboards. */
  private static final Set<String> THE_SAME =
      Set.of(
          "app.name",
          "about.version",
          "key.shortcut",
          "key.shift",
          "key.alt",
          "key.page_up",
          "key.page_down",
          "key.back_space",
          "key.escape",
          "key.delete",
          "key.insert",
          "rr.sdnn",
          "rr.rmssd",
          "rr.pnn50");

  private static Map<String, String> texts(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader file = Files.newBufferedReader(FOLDER.resolve(name))) {
      properties.load(file);
    }
    Map<String, String> texts = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }

  private static Map<String, String> english() throws IOException {
    return texts("texts.properties");
  }

  private static Map<String, String> of(String language) throws IOException {
    return texts("texts_" + language + ".properties");
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places;
  }

  /** Words of Latin letters apart, what is left is a number's pattern, a unit or a sign. */
  private static boolean hasWords(String text) {
    String words = text.replaceAll("\\{\\d[^}]*}|mm/s|mm/mV|/min", "");
    return LETTERS.matcher(words).find();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "zh"})
  void hasTheSameKeys(String language) throws IOException {
    assertEquals(new TreeSet<>(english().keySet()), new TreeSet<>(of(language).keySet()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "zh"})
  void hasTheSamePlaces(String language) throws IOException {
    Map<String, String> translated = of(language);
    for (Map.Entry<String, String> text : english().entrySet()) {
      String other = translated.getOrDefault(text.getKey(), "");
      assertEquals(places(text.getValue()), places(other), text.getKey());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "zh"})
  void saysNothingInEnglish(String language) throws IOException {
    Map<String, String> translated = of(language);
    Set<String> left = new TreeSet<>();
    for (Map.Entry<String, String> text : english().entrySet()) {
      String key = text.getKey();
      boolean same = text.getValue().equals(translated.get(key));
      if (same && hasWords(text.getValue()) && !THE_SAME.contains(key)) {
        left.add(key);
      }
    }
    assertEquals(Set.of(), left);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_ko", "_zh"})
  void everyFormatCanBeFilled(String language) throws IOException {
    for (Map.Entry<String, String> text : texts("texts" + language + ".properties").entrySet()) {
      if (!places(text.getValue()).isEmpty()) {
        String filled =
            new MessageFormat(text.getValue(), Locale.ROOT).format(new Object[] {7, 8, 9, 10, 11});
        assertTrue(places(filled).isEmpty(), text.getKey() + ": " + filled);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(CommandGroup.class)
  void eachMenuKeepsItsLetter(CommandGroup group) throws IOException {
    String english = english().getOrDefault(group.textKey(), "");
    String letter = english.substring(english.indexOf('_') + 1, english.indexOf('_') + 2);
    for (String language : new String[] {"ko", "zh"}) {
      String text = of(language).getOrDefault(group.textKey(), "");
      assertTrue(text.contains("_" + letter), text);
    }
  }

  @Test
  void whatIsTheSameEverywhereIsStillThere() throws IOException {
    assertTrue(english().keySet().containsAll(THE_SAME));
    assertFalse(hasWords("{0} mm/s"));
    assertTrue(hasWords("Open record"));
  }
}
