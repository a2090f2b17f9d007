package org.ectopy.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ectopy.signal.Stretch;
import org.junit.jupiter.api.Test;

/** At 250 frames a second, one frame is 4 ms. */
class RrIntervalsTest {

  private static RrIntervals intervals(List<Stretch> flutter, RecordQuality quality, long... at) {
    return new RrIntervals(at, quality, flutter, 250);
  }

  @Test
  void intervalsAreInMilliseconds() {
    RrIntervals rr = intervals(List.of(), RecordQuality.CLEAN, 100, 300, 450);
    assertTrue(Double.isNaN(rr.before(0)));
    assertEquals(800, rr.before(1));
    assertEquals(600, rr.before(2));
    assertEquals(600, rr.after(1));
    assertTrue(Double.isNaN(rr.after(2)));
    assertEquals(700, rr.mean());
  }

  @Test
  void noIntervalRunsOverWhatCannotBeRead() {
    QualityStretch noisy = new QualityStretch(310, 320, QualityStretch.Grade.UNREADABLE);
    RrIntervals rr = intervals(List.of(), new RecordQuality(List.of(noisy)), 100, 300, 500, 700);
    assertTrue(rr.endsAt(1));
    assertFalse(rr.endsAt(2));
    assertTrue(rr.endsAt(3));
  }

  @Test
  void aNoisyLeadAloneBreaksNoInterval() {
    QualityStretch noisy = new QualityStretch(310, 320, QualityStretch.Grade.PARTLY);
    assertTrue(intervals(List.of(), new RecordQuality(List.of(noisy)), 100, 300, 500).endsAt(2));
  }

  @Test
  void flutterWavesAreNoBeats() {
    Stretch flutter = new Stretch(320, 480);
    RrIntervals rr = intervals(List.of(flutter), RecordQuality.CLEAN, 100, 300, 500, 700);
    assertFalse(rr.endsAt(2));
    assertTrue(rr.endsAt(3));
  }

  @Test
  void beatsMoreThanSixSecondsApartDoNotFollowEachOther() {
    assertTrue(intervals(List.of(), RecordQuality.CLEAN, 0, 1500).endsAt(1));
    assertFalse(intervals(List.of(), RecordQuality.CLEAN, 0, 1501).endsAt(1));
    assertTrue(intervals(List.of(), RecordQuality.CLEAN, 0, 1501).watched(1));
    assertFalse(RrIntervals.NONE.endsAt(0));
  }
}
