package org.ectopy.teaching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.SymbolTable;
import org.junit.jupiter.api.Test;

class AtlasTest {

  /** What synthesis cannot make: it has no such beats, waves or noise. */
  private static final Set<String> WITHOUT_SAMPLE =
      Set.of("r-on-t", "unclassifiable", "unlearned", "artifact", "svta", "preexcitation");

  private static List<String> ids() {
    return Atlas.topics().stream().map(Topic::id).toList();
  }

  @Test
  void everyBeatSymbolHasATopic() {
    Set<String> beats =
        SymbolTable.STANDARD.symbols().stream()
            .filter(AnnotationSymbol::beat)
            .map(AnnotationSymbol::mnemonic)
            .collect(Collectors.toSet());
    assertEquals(19, beats.size());
    assertEquals(
        List.of(), beats.stream().filter(symbol -> Atlas.labelled(symbol).isEmpty()).toList());
  }

  @Test
  void everyRhythmThatTheWindowNamesHasATopic() throws IOException {
    Properties texts = new Properties();
    try (Reader file =
        Files.newBufferedReader(Path.of("resources/org/ectopy/ui/texts.properties"))) {
      texts.load(file);
    }
    List<String> rhythms =
        texts.stringPropertyNames().stream()
            .filter(key -> key.startsWith("rhythm."))
            .map(key -> "(" + key.substring("rhythm.".length()))
            .toList();
    assertTrue(rhythms.contains("(AFIB"));
    assertEquals(
        List.of(), rhythms.stream().filter(label -> Atlas.labelled(label).isEmpty()).toList());
  }

  @Test
  void idsAreUniqueAndGroupsStandTogether() {
    assertEquals(ids().size(), new HashSet<>(ids()).size());
    List<TopicGroup> groups = Atlas.topics().stream().map(Topic::group).distinct().toList();
    assertEquals(List.of(TopicGroup.values()), groups);
    List<TopicGroup> inOrder = Atlas.topics().stream().map(Topic::group).sorted().toList();
    assertEquals(inOrder, Atlas.topics().stream().map(Topic::group).toList());
  }

  @Test
  void whatATopicIsConfusedWithIsATopicToo() {
    for (Topic topic : Atlas.topics()) {
      assertFalse(topic.rivals().isEmpty(), topic.id());
      for (String rival : topic.rivals()) {
        assertTrue(Atlas.topic(rival).isPresent(), topic.id() + ": " + rival);
        assertNotEquals(topic.id(), rival);
      }
    }
  }

  @Test
  void onlyWhatSynthesisCannotMakeHasNoBundledExample() {
    Set<String> without =
        Atlas.topics().stream()
            .filter(topic -> topic.examples(Example.Source.SAMPLE).isEmpty())
            .map(Topic::id)
            .collect(Collectors.toSet());
    assertEquals(WITHOUT_SAMPLE, without);
  }

  @Test
  void theFirstTopicOfALabelIsTheUsualOne() {
    assertEquals("pvc", Atlas.labelled("V").getFirst().id());
    assertEquals("normal", Atlas.labelled("N").getFirst().id());
    assertEquals("sinus", Atlas.labelled("(N").getFirst().id());
    assertEquals(
        List.of("wenckebach", "mobitz-2"), Atlas.labelled("(BII").stream().map(Topic::id).toList());
    assertEquals(List.of(), Atlas.labelled("(XYZ"));
  }

  @Test
  void timesAreReadAsMinutesAndSeconds() {
    Topic pvc = Atlas.topic("pvc").orElseThrow();
    Example example = pvc.examples(Example.Source.MIT_BIH).getFirst();
    assertEquals("119", example.record());
    assertEquals(4 * 60 + 22.306, example.seconds(), 1e-9);
    assertTrue(Stream.of("V").allMatch(example.label()::equals));
    assertTrue(pvc.shownBy(example));
  }
}
