package org.ectopy.ui.teaching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.ectopy.teaching.Atlas;
import org.ectopy.teaching.TeachingTexts;
import org.junit.jupiter.api.Test;

class TopicSearchTest {

  private final TopicSearch search = new TopicSearch(new TeachingTexts(Locale.ENGLISH));

  private static List<String> ids(List<TopicRow> rows) {
    return rows.stream().map(row -> row.topic().id()).toList();
  }

  @Test
  void nothingTypedFindsAllUnderTheirGroups() {
    List<TopicRow> rows = search.find("");
    assertEquals(Atlas.topics(), rows.stream().map(TopicRow::topic).toList());
    assertEquals(8, rows.stream().filter(row -> !row.heading().isEmpty()).count());
    assertEquals("Beats conducted from above", rows.getFirst().heading());
    assertEquals("", rows.get(1).heading());
  }

  @Test
  void aSymbolFindsWhatItLabels() {
    assertEquals(List.of("aberrant-pac"), ids(search.find("a")));
    assertEquals(List.of("pac"), ids(search.find("A")));
    assertEquals(List.of("afib"), ids(search.find("AFIB")));
    assertEquals(List.of("afib"), ids(search.find(" (AFIB ")));
    assertEquals(List.of("artifact"), ids(search.find("|")));
  }

  @Test
  void wordsFindNamesAndSigns() {
    assertEquals(List.of("wenckebach"), ids(search.find("wencke")));
    assertTrue(ids(search.find("delta")).contains("preexcitation"));
    assertEquals(List.of("junctional-escape"), ids(search.find("escape junct")));
    assertEquals(List.of(), search.find("nothing of the kind"));
  }

  @Test
  void englishWordsAreUnderstoodInEveryLanguage() {
    TopicSearch korean = new TopicSearch(new TeachingTexts(Locale.KOREAN));
    assertTrue(ids(korean.find("premature ventricular")).contains("pvc"));
    assertTrue(ids(korean.find("\uc2ec\ubc29\uc138\ub3d9")).contains("afib"));
  }
}
