package org.ectopy.ui.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectopy.annotation.Authorship;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.LabelMap;
import org.ectopy.record.SymbolTable;
import org.junit.jupiter.api.Test;

/** Sets that are written as a word: at 360 frames a second the window of 150 ms is 54 frames. */
class ComparisonTest {

  private static final long WINDOW = 54;
  private static final AnnotationSymbol DETECTED = new AnnotationSymbol(13, ".", "", true);
  private static final Instant SINCE = Instant.parse("2026-11-21T08:00:00Z");

  /** Beats such as {@code 100N 400V}; a dot stands for a beat that was only detected. */
  private static Marks beats(String words) {
    List<BeatMark> beats = new ArrayList<>();
    for (String word : words.split(" ", -1)) {
      if (!word.isEmpty()) {
        long frame = Long.parseLong(word.substring(0, word.length() - 1));
        beats.add(beat(frame, word.substring(word.length() - 1)));
      }
    }
    return new Marks(beats, List.of(), List.of());
  }

  private static BeatMark beat(long frame, String letter) {
    if (letter.equals(".")) {
      return new BeatMark(frame, DETECTED, Optional.empty());
    }
    AnnotationSymbol symbol = SymbolTable.STANDARD.withMnemonic(letter).orElseThrow();
    return new BeatMark(frame, symbol, LabelMap.EC57.classOf(symbol));
  }

  private static Comparison compare(Marks mine, Marks theirs, Set<Long> passed) {
    ComparedSet set = new ComparedSet("theirs", Optional.of(theirs), WINDOW, SINCE);
    return Comparison.of(set, ShownBeats.unpredicted(mine), passed);
  }

  private static Comparison compare(String mine, String theirs) {
    return compare(beats(mine), beats(theirs), Set.of());
  }

  /** Each difference as both letters, a dash where there is no beat. */
  private static String words(Comparison comparison) {
    return String.join(
        " ",
        comparison.differences().stream()
            .map(each -> each.frame() + letter(each.mine()) + letter(each.theirs()))
            .toList());
  }

  private static String letter(Optional<BeatMark> beat) {
    return beat.map(some -> some.symbol().mnemonic()).orElse("-");
  }

  @Test
  void beatsAreOneUpToTheWindow() {
    assertArrayEquals(new int[] {0}, BeatPairs.of(beats("100N"), beats("154N"), WINDOW));
    assertArrayEquals(new int[] {-1}, BeatPairs.of(beats("100N"), beats("155N"), WINDOW));
    assertArrayEquals(new int[] {-1, -1}, BeatPairs.of(beats("1N 2N"), Marks.NONE, WINDOW));
    assertArrayEquals(new int[0], BeatPairs.of(Marks.NONE, beats("1N"), WINDOW));
  }

  /** 140 and 130 are nearest to each other, which leaves 100 and 170 alone. */
  @Test
  void onlyThoseArePairedThatAreNearestToEachOther() {
    Marks mine = beats("100N 140N");
    Marks theirs = beats("130N 170N");
    assertArrayEquals(new int[] {-1, 0}, BeatPairs.of(mine, theirs, WINDOW));
    assertArrayEquals(new int[] {1, -1}, BeatPairs.of(theirs, mine, WINDOW));
  }

  @Test
  void ofTwoAsNearTheEarlierIsTaken() {
    assertArrayEquals(new int[] {0}, BeatPairs.of(beats("100N"), beats("90N 110N"), WINDOW));
  }

  @Test
  void aBeatBehindTwoAtOneFrameFindsTheNextOne() {
    Marks theirs = beats("100N 100V 200N");
    assertArrayEquals(new int[] {2}, BeatPairs.of(beats("190N"), theirs, WINDOW));
  }

  @Test
  void findsOtherLabelsAndBeatsThatOneAloneHas() {
    Comparison found = compare("100N 400V 700N 1500A", "105N 410N 1000V 1490A");
    assertEquals("400VN 700N- 1000-V", words(found));
  }

  @Test
  void lettersCountNotClasses() {
    assertEquals("100NL", words(compare("100N 200V", "100L 200V")));
  }

  @Test
  void whatWasOnlyDetectedIsCalledNothing() {
    assertEquals("900.-", words(compare("100. 500. 900.", "100V 500N")));
    assertEquals("", words(compare("100V 500N", "100. 500.")));
  }

  @Test
  void goesRoundFromPlaceToPlace() {
    Comparison found = compare("100N 400N 700N", "100V 400V 700V");
    assertEquals(1, found.next(100));
    assertEquals(0, found.next(700));
    assertEquals(0, found.previous(400));
    assertEquals(2, found.previous(100));
    assertEquals(2, found.at(1).next(0));
    assertEquals(0, found.at(1).previous(900));
    assertEquals(Comparison.NONE, compare("100N", "100N").next(0));
    assertEquals(Comparison.NONE, compare("100N", "100N").previous(0));
  }

  @Test
  void knowsWhatIsDecided() {
    Marks given = beats("100N 400N 700N");
    BeatMark first = given.beats().getFirst();
    BeatMark last = given.beats().getLast();
    BeatMark confirmed =
        new BeatMark(
            first.mark().confirmedBy(Authorship.person("Ada", SINCE.minusSeconds(9))),
            first.symbol(),
            first.beatClass());
    BeatMark before = said(given.beats().get(1), SINCE.minusSeconds(1));
    Marks mine = new Marks(List.of(confirmed, before, said(last, SINCE)), List.of(), List.of());
    Comparison found = compare(mine, beats("100V 400V 700V 1000V"), Set.of(1000L));
    assertTrue(found.decided(0));
    assertFalse(found.decided(1), "it was said before the comparison began");
    assertTrue(found.decided(2));
    assertTrue(found.decided(3), "the beat that only they have is not wanted");
    assertEquals(400, found.at(2).nextOpen().orElseThrow().frame());
    assertEquals(Optional.empty(), found.at(1).nextOpen());
  }

  private static BeatMark said(BeatMark beat, Instant when) {
    return new BeatMark(
        beat.mark().saying(beat.mark().annotation(), Authorship.person("Ada", when)),
        beat.symbol(),
        beat.beatClass());
  }

  @Test
  void findsADifferenceAgainAmongOthers() {
    Comparison before = compare("100N 400N 700N", "100V 400V 700V");
    Comparison after = compare("100V 400N 700N", "100V 400V 700V");
    assertEquals(0, after.indexOf(before.differences().get(1)));
    assertEquals(Comparison.NONE, after.indexOf(before.differences().getFirst()));
    assertEquals(1, before.about(beat(400, "N")));
    assertEquals(Comparison.NONE, before.about(beat(401, "N")));
  }

  @Test
  void countsWhatLiesInAStretch() {
    Comparison found = compare("100N 400N 700N", "100V 400V 700V");
    assertEquals(2, found.within(100, 700).size());
    assertEquals(0, found.within(101, 400).size());
  }
}
