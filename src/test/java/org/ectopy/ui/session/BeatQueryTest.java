package org.ectopy.ui.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;
import org.ectopy.record.SymbolTable;
import org.junit.jupiter.api.Test;

/** N V V N A N at 100, 200, 250, 350, 400, 500 of 100 frames a second; a note at 360. */
class BeatQueryTest {

  private static final long[] FRAMES = {100, 200, 250, 350, 400, 500};
  private static final String[] LETTERS = {"N", "V", "V", "N", "A", "N"};

  private static BeatMark beat(int index) {
    AnnotationSymbol symbol = SymbolTable.STANDARD.withMnemonic(LETTERS[index]).orElseThrow();
    return new BeatMark(FRAMES[index], symbol, LabelMap.EC57.classOf(symbol));
  }

  private static ShownBeats shown() {
    Marks marks =
        new Marks(
            IntStream.range(0, FRAMES.length).mapToObj(BeatQueryTest::beat).toList(),
            List.of(),
            List.of(new NoteMark(360, "Missed P wave")));
    float[] rows = new float[FRAMES.length * 5];
    BeatClass[] said = {
      BeatClass.N, BeatClass.V, BeatClass.N, BeatClass.N, BeatClass.S, BeatClass.N
    };
    for (int i = 0; i < FRAMES.length; i++) {
      rows[i * 5 + said[i].index()] = i == 4 ? 0.55f : 0.95f;
    }
    Predictions predictions =
        new Predictions("m", marks, LabelMap.EC57, new BeatProbabilities(rows));
    return new ShownBeats(marks, Optional.of(predictions), Coloring.MODEL);
  }

  private static void assertFound(String typed, int... beats) {
    BeatSelection found = BeatQuery.of(typed).orElseThrow().in(shown(), 100);
    assertArrayEquals(beats, found.beats().toArray(), typed);
  }

  @Test
  void aSymbol() {
    assertFound("V", 1, 2);
    assertFound("A", 4);
  }

  @Test
  void aSequenceBeginsAtItsFirstBeat() {
    assertFound("V V N", 1);
    assertFound("N A", 3);
    assertFound("N V N");
  }

  @Test
  void classesOfAnnotatorAndModel() {
    assertFound("class:S", 4);
    assertFound("model:v", 1);
  }

  @Test
  void howSureTheModelIs() {
    assertFound("p<0.6", 4);
    assertFound("uncertainty>0.4", 4);
    assertFound("N p>0,9", 0, 3, 5);
  }

  @Test
  void theIntervalBeforeInMilliseconds() {
    assertFound("rr<600", 2, 4);
    assertFound("rr>900", 1, 3, 5);
  }

  @Test
  void disagreementAndState() {
    assertFound("differs", 2);
    assertFound("given", 0, 1, 2, 3, 4, 5);
    assertFound("confirmed");
  }

  @Test
  void aNoteByItsText() {
    assertFound("missed", 3);
    assertFound("\"P wave\"", 3);
    assertFound("\"P wave\" V");
  }

  @Test
  void nothingIsNoQuery() {
    assertTrue(Stream.of("", "  ").allMatch(typed -> BeatQuery.of(typed).isEmpty()));
  }

  @Test
  void nextGoesRoundAndThePlaceIsCounted() {
    Session session = new Session();
    ShownBeats shown = shown();
    session.show("atr", shown.marks());
    BeatSearch search = new BeatSearch(session);
    search.text().set("N");
    assertEquals(Optional.of(0), search.next());
    session.selectedBeat().set(3);
    assertEquals(Optional.of(5), search.next());
    assertEquals(Optional.of(0), search.previous());
    assertEquals(2, search.place());
    session.selectedBeat().set(5);
    assertEquals(Optional.of(0), search.next());
  }
}
