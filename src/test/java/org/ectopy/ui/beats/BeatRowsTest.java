package org.ectopy.ui.beats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.ectopy.annotation.MarkState;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.session.BeatMark;
import org.ectopy.ui.session.Predictions;
import org.ectopy.ui.session.ShownBeats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A hundred thousand beats, filtered and sorted, against what streams and comparators say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // so that the beats go when it is done
class BeatRowsTest {

  private static final int COUNT = 100_000;
  private final ShownBeats shown = ManyBeats.shown(COUNT);
  private final BeatColumns columns = new BeatColumns(shown, ManyBeats.RATE);

  private int[] filtered(String text) {
    return BeatRows.of(columns, BeatFilter.of(text), BeatSort.IN_TIME).beats().toArray();
  }

  private void assertFilters(String text, IntPredicate wanted) {
    int[] expected = IntStream.range(0, COUNT).filter(wanted).toArray();
    assertTrue(expected.length > 0 && expected.length < COUNT, text + " lets some through");
    assertArrayEquals(expected, filtered(text), text);
  }

  private BeatMark beat(int index) {
    return shown.marks().beats().get(index);
  }

  private Predictions model() {
    return shown.predictions().orElseThrow();
  }

  private double probability(int beat) {
    return model().probability(beat, model().of(beat));
  }

  private long interval(int beat) {
    return 2 * (beat(beat).frame() - beat(beat - 1).frame());
  }

  @Test
  void noWordsLetAllThrough() {
    assertEquals(COUNT, filtered("  ").length);
  }

  @Test
  void lettersAreSymbols() {
    assertFilters("V", beat -> beat(beat).symbol().mnemonic().equals("V"));
    assertFilters("v", beat -> beat(beat).symbol().mnemonic().equals("V"));
    assertFilters("V,F", beat -> "VF".contains(beat(beat).symbol().mnemonic()));
    assertFilters("-N", beat -> !beat(beat).symbol().mnemonic().equals("N"));
    assertEquals(0, filtered("a").length, "a is another symbol than A");
  }

  @Test
  void classesAreThoseOfTheSymbolsAndTheModel() {
    assertFilters("class:n", beat -> beat(beat).drawnAs() == BeatClass.N);
    assertFilters("class:S,V", beat -> "SV".contains(beat(beat).drawnAs().name()));
    assertFilters("model:F", beat -> model().of(beat) == BeatClass.F);
    assertFilters("differs", beat -> beat(beat).drawnAs() != model().of(beat));
  }

  @Test
  void numbersAreCompared() {
    assertFilters("p<0.6", beat -> Math.round(probability(beat) * 10_000) < 6000);
    assertFilters("p>=90%", beat -> Math.round(probability(beat) * 10_000) >= 9000);
    assertFilters("rr<500", beat -> beat > 0 && interval(beat) < 500);
    assertFilters("rr>=650", beat -> beat > 0 && interval(beat) >= 650);
    assertFilters("t>1:00:00", beat -> beat(beat).frame() > 3600 * 500);
    assertEquals(0, filtered("rr<many").length);
    assertEquals(COUNT, filtered("rr<").length, "a comparison that is still being typed");
  }

  @Test
  void statesAuthorsAndNotes() {
    assertFilters("corrected", beat -> beat(beat).state() == MarkState.CORRECTED);
    assertFilters("given", beat -> beat(beat).state() == MarkState.GIVEN);
    assertFilters("by:pers", beat -> beat % 50 == 3);
    assertFilters("noted", beat -> beat % 1000 == 7);
    assertFilters("STRETCH", beat -> beat % 1000 == 7);
  }

  @Test
  void allWordsMustBeTrue() {
    assertFilters(
        "class:V rr<400 -model:V",
        beat ->
            beat > 0
                && beat(beat).drawnAs() == BeatClass.V
                && interval(beat) < 400
                && model().of(beat) != BeatClass.V);
  }

  @ParameterizedTest
  @EnumSource(BeatColumn.class)
  void sortsByEveryColumnAndKeepsTheOrderOfTime(BeatColumn column) {
    Comparator<Integer> up = Comparator.comparingInt(beat -> columns.key(column, beat));
    for (boolean descending : new boolean[] {false, true}) {
      int[] expected =
          IntStream.range(0, COUNT)
              .boxed()
              .sorted(descending ? up.reversed() : up)
              .mapToInt(Integer::intValue)
              .toArray();
      BeatRows rows = BeatRows.of(columns, BeatFilter.ALL, new BeatSort(column, descending));
      assertArrayEquals(expected, rows.beats().toArray());
    }
  }

  @Test
  void textsSortAsWordsDo() {
    BeatRows rows = BeatRows.of(columns, BeatFilter.ALL, new BeatSort(BeatColumn.SYMBOL, false));
    assertEquals("A", beat(rows.beat(0)).symbol().mnemonic());
    assertEquals("V", beat(rows.beat(COUNT - 1)).symbol().mnemonic());
    BeatRows unsure =
        BeatRows.of(columns, BeatFilter.ALL, new BeatSort(BeatColumn.PROBABILITY, false));
    assertTrue(probability(unsure.beat(0)) < 0.41);
    assertTrue(probability(unsure.beat(COUNT - 1)) > 0.94);
  }

  @Test
  void knowsTheRowOfABeat() {
    BeatRows rows =
        BeatRows.of(columns, BeatFilter.of("class:V"), new BeatSort(BeatColumn.RR, true));
    for (int row = 0; row < rows.size(); row += 97) {
      assertEquals(row, rows.rowOf(rows.beat(row)));
    }
    int other = filtered("class:N")[0];
    assertEquals(-1, rows.rowOf(other));
  }
}
