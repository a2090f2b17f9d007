package org.ectopy.review;

import static org.ectopy.record.BeatClass.N;
import static org.ectopy.record.BeatClass.S;
import static org.ectopy.record.BeatClass.V;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.BeatClass;
import org.junit.jupiter.api.Test;

final class ReviewQueueTest {

  private static final BeatProbabilities FIVE =
      Rows.of(.9, .1, 0, 0, 0, .8, .2, 0, 0, 0, .1, .9, 0, 0, 0, .2, .8, 0, 0, 0, .7, .3, 0, 0, 0);

  private static ReviewBeat beat(long id, BeatClass label) {
    return new ReviewBeat(id, 100 * id, Optional.of(label), false);
  }

  private static ReviewQueue.Decision said(BeatClass label) {
    return new ReviewQueue.Decision(Optional.of(label));
  }

  private static ReviewQueue suspects() {
    return ReviewQueue.suspects(
        List.of(beat(10, N), beat(11, N), beat(12, N), beat(13, S), beat(14, S)), FIVE);
  }

  /** The beats and thresholds of {@link ConfidentLearningTest}: the third and the fifth. */
  @Test
  void suspectLabelsComeByTheirMargin() {
    ReviewQueue queue = suspects();
    assertEquals(List.of(12L, 14L), queue.items().stream().map(ReviewItem::id).toList());
    assertEquals(Optional.of(S), queue.items().getFirst().seems());
    assertEquals(.9, queue.items().getFirst().probability(), 1e-6);
    assertEquals(OptionalInt.of(1), queue.place(14));
    assertTrue(queue.place(10).isEmpty());
  }

  @Test
  void aBeatThatNobodyHasLabelledIsNotSuspectAndOneThatWasLookedAtNeitherButBothCount() {
    List<ReviewBeat> beats =
        List.of(
            beat(10, N),
            beat(11, N),
            new ReviewBeat(12, 1200, Optional.of(N), true),
            beat(13, S),
            beat(14, S));
    assertEquals(
        List.of(14L),
        ReviewQueue.suspects(beats, FIVE).items().stream().map(ReviewItem::id).toList());
    ReviewBeat open = new ReviewBeat(10, 1000, Optional.empty(), false);
    assertTrue(ReviewQueue.suspects(List.of(open), Rows.of(0, 1, 0, 0, 0)).items().isEmpty());
  }

  @Test
  void theLeastCertainComeFirstAndNoMoreThanWanted() {
    List<ReviewBeat> beats =
        List.of(beat(10, N), beat(11, N), beat(12, N), beat(13, S), beat(14, S));
    ReviewQueue queue = ReviewQueue.leastCertain(beats, FIVE, 3);
    assertEquals(List.of(14L, 11L, 13L), queue.items().stream().map(ReviewItem::id).toList());
    assertEquals(.6, queue.items().getFirst().urgency(), 1e-6);
  }

  @Test
  void decisionsAreCountedByWhatTheyChanged() {
    ReviewQueue queue = suspects().decided(Map.of(12L, said(S), 14L, said(S), 99L, said(V)));
    ReviewTally tally = queue.tally();
    assertEquals(2, tally.all());
    assertEquals(2, tally.done());
    assertEquals(1, tally.confirmed());
    assertEquals(1, tally.changed());
    assertEquals(
        Map.of(new ReviewTally.Change(Optional.of(N), Optional.of(S)), 1), tally.changes());
    assertEquals(1, tally.share());
    assertEquals(0, ReviewQueue.of(ReviewOrder.SUSPECT, List.of()).tally().share());
  }

  @Test
  void aBeatThatIsRemovedIsDoneAndChanged() {
    ReviewQueue.Decision removed = new ReviewQueue.Decision(Optional.empty());
    ReviewTally tally = suspects().decided(Map.of(14L, removed)).tally();
    assertEquals(1, tally.done());
    assertEquals(
        Map.of(new ReviewTally.Change(Optional.of(S), Optional.empty()), 1), tally.changes());
  }

  @Test
  void theNextOpenPlaceGoesRoundAndADecisionTakenBackIsFound() {
    ReviewQueue none = suspects();
    assertEquals(OptionalInt.of(0), none.nextOpen(-1));
    assertEquals(OptionalInt.of(0), none.nextOpen(1));
    ReviewQueue one = none.decided(Map.of(12L, said(S)));
    assertEquals(OptionalInt.of(1), one.nextOpen(1));
    ReviewQueue all = none.decided(Map.of(12L, said(S), 14L, said(N)));
    assertTrue(all.nextOpen(0).isEmpty());
    assertEquals(OptionalInt.of(1), all.takenBack(one));
    assertTrue(one.takenBack(all).isEmpty());
  }
}
