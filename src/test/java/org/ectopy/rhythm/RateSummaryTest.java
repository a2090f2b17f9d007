package org.ectopy.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A frame is a millisecond. */
class RateSummaryTest {

  private static final double EXACT = 1e-9;

  @Test
  void extremesAreOfEightIntervalsInARow() {
    // nine intervals: 8 of 1000 ms, then one of 600: the last eight take 7600 ms
    RateSummary rate =
        Studies.beats("NNNNNNNNNN", 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 600).rates();
    assertEquals(9, rate.intervals());
    assertEquals(60_000 * 9 / 8600.0, rate.mean().orElseThrow(), EXACT);
    assertEquals(Optional.of(new RateMoment(60, 1000, 9000)), rate.slowest());
    assertEquals(60_000 * 8 / 7600.0, rate.fastest().orElseThrow().perMinute(), EXACT);
    assertEquals(2000, rate.fastest().orElseThrow().from());
    assertEquals(9600, rate.fastest().orElseThrow().to());
  }

  @Test
  void beatsOfEveryClassCount() {
    RateSummary rate = Studies.steady("NVSFQNVNN").rates();
    assertEquals(75, rate.slowest().orElseThrow().perMinute(), EXACT);
  }

  @Test
  void sevenIntervalsHaveAMeanAlone() {
    RateSummary rate = Studies.steady("NNNNNNNN").rates();
    assertEquals(75, rate.mean().orElseThrow(), EXACT);
    assertTrue(rate.slowest().isEmpty());
    assertTrue(rate.fastest().isEmpty());
  }

  @Test
  void whatCannotBeReadBreaksTheRow() {
    // 12 intervals with one of 6001 ms in the middle: six on each side
    RateSummary rate =
        Studies.beats(
                "NNNNNNNNNNNNNN", 800, 800, 800, 800, 800, 800, 6001, 800, 800, 800, 800, 800, 800)
            .rates();
    assertEquals(12, rate.intervals());
    assertEquals(75, rate.mean().orElseThrow(), EXACT);
    assertTrue(rate.fastest().isEmpty());
  }

  @Test
  void aRowBelongsToThePartInWhichItEnds() {
    // beats each second from 1 s on; the first eight intervals end at 9 s, in the second part
    RhythmStudy study =
        Studies.beats("NNNNNNNNNN", 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 500);
    RateSummary first = RhythmSlice.of(study, 0, 8500).rate();
    assertEquals(7, first.intervals());
    assertTrue(first.slowest().isEmpty());
    RateSummary second = RhythmSlice.of(study, 8500, 11_000).rate();
    assertEquals(2, second.intervals());
    assertEquals(Optional.of(new RateMoment(60, 1000, 9000)), second.slowest());
    assertEquals(60_000 * 8 / 7500.0, second.fastest().orElseThrow().perMinute(), EXACT);
  }
}
