package org.ectopy.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class AnnotationSetTest {

  @Test
  void theListKeepsItsOrderAndViewsAreInTimeOrder() {
    AnnotationSet set = new AnnotationSet(Marks.of("50V 10N 30+(N"));
    assertEquals(Marks.of("50V 10N 30+(N"), set.annotations());
    assertEquals(Marks.of("10N 50V"), set.beats());
  }

  @Test
  void marksBetweenBeatsMakeNoInterval() {
    AnnotationSet set = new AnnotationSet(Marks.of("10N 20~ 30! 40\"note 50V 60+(AFIB 90N"));
    assertEquals(List.of(40L, 40L), set.rrIntervals().stream().map(RrInterval::ticks).toList());
    assertEquals(List.of(), new AnnotationSet(Marks.of("10N")).rrIntervals());
  }

  @Test
  void aRhythmLastsUntilTheNextIsNamed() {
    AnnotationSet set = new AnnotationSet(Marks.of("18+(N\0 77N 100+(AFIB 250+(N\0"));
    assertEquals(
        List.of(
            new RhythmSpan(18, 100, "(N"),
            new RhythmSpan(100, 250, "(AFIB"),
            new RhythmSpan(250, 1000, "(N")),
        set.rhythms(1000));
    assertEquals(82, set.rhythms(1000).getFirst().ticks());
  }

  @Test
  void anyRhythmNameIsKept() {
    AnnotationSet set =
        new AnnotationSet(
            List.of(Marks.mark(0, "+", 0, "("), Marks.mark(5, "+", 0, "(my own; rhythm\0")));
    assertEquals(
        List.of(new RhythmSpan(0, 5, "("), new RhythmSpan(5, 9, "(my own; rhythm")),
        set.rhythms(9));
  }

  @Test
  void aRhythmMarkThatNamesNoneIsANoteAndEndsNothing() {
    AnnotationSet set = new AnnotationSet(Marks.of("0+(N 50+axis 70+ 90+(B"));
    assertEquals(
        List.of(new RhythmSpan(0, 90, "(N"), new RhythmSpan(90, 100, "(B")), set.rhythms(100));
    assertEquals(Marks.of("50+axis 70+"), set.rhythmNotes());
  }

  @Test
  void aClosingParenthesisEndsARhythmWithoutANewOne() {
    AnnotationSet set = new AnnotationSet(Marks.of("0+(AFIB 50+) 90+(N"));
    assertEquals(
        List.of(new RhythmSpan(0, 50, "(AFIB"), new RhythmSpan(90, 100, "(N")), set.rhythms(100));
    assertEquals(List.of(), set.rhythmNotes());
  }

  @Test
  void aRhythmBehindTheEndHasNoLength() {
    AnnotationSet set = new AnnotationSet(Marks.of("500+(N"));
    assertEquals(List.of(new RhythmSpan(500, 500, "(N")), set.rhythms(100));
  }

  @Test
  void signalQualityIsReadBitByBit() {
    AnnotationSet set =
        new AnnotationSet(
            List.of(
                Marks.mark(10, "~", 0, ""),
                Marks.mark(20, "~", 2, ""),
                Marks.mark(30, "~", 48, ""),
                Marks.mark(40, "~", -1, "")));
    List<SignalQualitySpan> spans = set.signalQuality(50);
    assertEquals(new SignalQualitySpan(20, 30, 2), spans.get(1));
    assertEquals(new SignalQualitySpan(40, 50, -1), spans.get(3));
    assertTrue(spans.get(0).clean());
    assertFalse(spans.get(1).noisy(0));
    assertTrue(spans.get(1).noisy(1));
    assertFalse(spans.get(1).unreadable(1));
    assertTrue(spans.get(2).unreadable(0) && spans.get(2).unreadable(1));
    assertFalse(spans.get(2).noisy(0) || spans.get(2).unreadable(2));
    assertTrue(spans.get(3).noisy(3) && spans.get(3).unreadable(3));
    assertFalse(spans.get(3).noisy(4) || spans.get(3).unreadable(4));
  }

  @Test
  void flutterLastsFromBracketToBracket() {
    AnnotationSet set = new AnnotationSet(Marks.of("5] 10[ 12! 15! 20] 30[ 40[ 45!"));
    assertEquals(
        List.of(new FlutterEpisode(10, 20), new FlutterEpisode(30, 40), new FlutterEpisode(40, 60)),
        set.flutterEpisodes(60));
  }

  @Test
  void commentsAreTheNotes() {
    AnnotationSet set = new AnnotationSet(Marks.of("5N 10\"MISSB\0 20+(N"));
    assertEquals(Marks.of("10\"MISSB\0"), set.comments());
  }

  @Test
  void timesBecomeFramesWithHalvesRoundedUp() {
    Declarations millisecond = Declarations.of(OptionalDouble.of(1000), List.of());
    AnnotationSet set = new AnnotationSet(millisecond, Marks.of("0N 1000N 1002N -2N"));
    AnnotationSet frames = set.inFrames(SampleRate.ofHertz(250));
    assertEquals(Marks.of("0N 250N 251N 0N"), frames.annotations());
    assertEquals(OptionalDouble.empty(), frames.timeResolution());
    assertEquals(Declarations.NONE, frames.declarations());
  }

  @Test
  void framesStayFramesWithoutATimeResolution() {
    AnnotationSet set = new AnnotationSet(Marks.of("10N"));
    assertSame(set, set.inFrames(SampleRate.ofHertz(360)));
  }

  @Test
  void aChangedSetKeepsItsDeclarationsAndDropsTheBytesItWasReadFrom() {
    Declarations declarations = Declarations.of(OptionalDouble.of(360), List.of());
    AnnotationSet read =
        new AnnotationSet(
            declarations, Marks.of("10N"), Optional.of(Verbatim.of(new byte[] {1, 2})));
    AnnotationSet changed = read.with(Marks.of("10V"));
    assertEquals(declarations, changed.declarations());
    assertEquals(Optional.empty(), changed.verbatim());
  }
}
