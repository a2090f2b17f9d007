package org.ectopy.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A frame is a millisecond. */
class PauseTest {

  @Test
  void twoSecondsAreAPauseAndLessIsNot() {
    // 1999, 2000, 3000
    RhythmStudy study = Studies.beats("NNVN", 1999, 2000, 3000);
    assertEquals(List.of(new Pause(4999, 7999), new Pause(2999, 4999)), study.pauses());
    assertTrue(study.pauses().getFirst().isLong(1000));
    assertFalse(study.pauses().getLast().isLong(1000));
  }

  @Test
  void aPauseMayBeLongerThanAnyInterval() {
    RhythmStudy study = Studies.beats("NN", 9000);
    assertEquals(new Pause(1000, 10_000), Pause.longest(study).orElseThrow());
    assertEquals(0, study.rates().intervals());
  }

  @Test
  void nobodyKnowsWhetherTheHeartPausesWhereNothingCanBeRead() {
    RhythmStudy study = Studies.of(20_000, "1000N 1500~-1 3000~0 5000N 5900N");
    assertEquals(new Pause(5000, 5900), Pause.longest(study).orElseThrow());
    assertTrue(study.pauses().isEmpty());
  }

  @Test
  void flutterIsNoPause() {
    assertTrue(Studies.of(20_000, "1000N 1500[ 4000] 5000N").pauses().isEmpty());
    assertTrue(Studies.of(20_000, "1000N 1500+(VFL 4000+(N 5000N").pauses().isEmpty());
  }

  @Test
  void oneBeatHasNoInterval() {
    assertTrue(Pause.longest(Studies.of(5000, "1000N")).isEmpty());
  }
}
