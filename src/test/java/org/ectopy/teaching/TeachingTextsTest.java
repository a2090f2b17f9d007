package org.ectopy.teaching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every language has every text of the atlas, in its own words. */
class TeachingTextsTest {

  private static final Path FOLDER = Path.of("resources/org/ectopy/teaching");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d[^}]*)}");

  private static List<String> lines(String language) throws IOException {
    return Files.readAllLines(FOLDER.resolve("topics" + language + ".properties")).stream()
        .filter(line -> line.contains("=") && !line.startsWith("#"))
        .toList();
  }

  private static List<String> keys(String language) throws IOException {
    return lines(language).stream().map(line -> line.substring(0, line.indexOf('='))).toList();
  }

  private static Map<String, String> texts(String language) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    lines(language)
        .forEach(
            line -> {
              int equals = line.indexOf('=');
              texts.put(line.substring(0, equals), line.substring(equals + 1));
            });
    return texts;
  }

  private static List<String> places(String text) {
    Matcher matcher = PLACE.matcher(text);
    return matcher.results().map(found -> found.group(1)).sorted().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"_ko", "_zh"})
  void hasTheSameKeysInTheSameOrder(String language) throws IOException {
    assertFalse(keys("").isEmpty());
    assertEquals(keys(""), keys(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"_ko", "_zh"})
  void hasTheSamePlacesAndNoEnglish(String language) throws IOException {
    Map<String, String> translated = texts(language);
    for (Map.Entry<String, String> text : texts("").entrySet()) {
      String other = translated.getOrDefault(text.getKey(), "");
      assertEquals(places(text.getValue()), places(other), text.getKey());
      if (!text.getKey().startsWith("criterion.")) {
        assertNotEquals(text.getValue(), other, text.getKey());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko", "zh"})
  void everyTopicGroupAndCriterionHasItsWords(String language) {
    TeachingTexts texts = new TeachingTexts(Locale.of(language));
    for (Topic topic : Atlas.topics()) {
      Stream.of(
              texts.name(topic),
              texts.what(topic),
              texts.recognition(topic),
              texts.confusion(topic))
          .forEach(text -> assertFalse(text.isBlank(), topic.id()));
    }
    Stream.of(TopicGroup.values()).forEach(group -> assertFalse(texts.name(group).isBlank()));
    for (Criterion criterion : Criterion.values()) {
      CriterionMark mark = CriterionMark.bracket(criterion, 0, 9, 0.5, 0.75);
      String words = texts.words(mark);
      assertFalse(words.isBlank(), criterion.name());
      assertTrue(places(words).isEmpty(), words);
    }
  }

  @Test
  void noTextIsLeftOver() throws IOException {
    List<String> expected =
        Stream.concat(
                Stream.concat(
                    Stream.of(TopicGroup.values()).map(TopicGroup::textKey),
                    Stream.of(Criterion.values()).map(Criterion::textKey)),
                Atlas.topics().stream()
                    .flatMap(
                        topic ->
                            Stream.of(".name", ".what", ".how", ".not")
                                .map(end -> topic.id() + end)))
            .sorted()
            .toList();
    assertEquals(expected, keys("").stream().sorted().toList());
  }

  @Test
  void anotherLanguageIsEnglish() {
    Topic pvc = Atlas.topic("pvc").orElseThrow();
    assertEquals("Premature ventricular beat (PVC)", new TeachingTexts(Locale.GERMAN).name(pvc));
    assertEquals(
        "\uc2ec\uc2e4\uc870\uae30\uc218\ucd95(PVC)", new TeachingTexts(Locale.KOREAN).name(pvc));
  }

  @Test
  void numbersHaveTheDecimalsOfTheirUnit() {
    TeachingTexts texts = new TeachingTexts(Locale.ENGLISH);
    assertEquals(
        "early: 0.49 s, usually 0.83 s",
        texts.words(CriterionMark.bracket(Criterion.EARLY, 0, 1, 0.4917, 0.8333)));
    assertEquals(
        "wide QRS, about 160 ms",
        texts.words(CriterionMark.shade(Criterion.WIDE, new FrameSpan(0, 58), 160.0)));
    assertEquals("", texts.words(CriterionMark.line(Criterion.EARLY, 7)));
  }
}
