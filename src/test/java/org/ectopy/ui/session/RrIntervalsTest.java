package org.ectopy.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.ectopy.record.BeatClass;
import org.ectopy.record.SymbolTable;
import org.junit.jupiter.api.Test;

/** At 250 frames a second, one frame is 4 ms. */
class RrIntervalsTest {

  private static RrIntervals intervals(
      List<RhythmMark> rhythms, RecordQuality quality, long... at) {
    List<BeatMark> beats =
        LongStream.of(at)
            .mapToObj(f -> new BeatMark(f, SymbolTable.STANDARD.symbol(1), BeatClass.N))
            .toList();
    return new RrIntervals(new Marks(beats, rhythms, List.of()), quality, 250);
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
    RhythmMark flutter = new RhythmMark(320, 480, "(VFL");
    RrIntervals rr = intervals(List.of(flutter), RecordQuality.CLEAN, 100, 300, 500, 700);
    assertFalse(rr.endsAt(2));
    assertTrue(rr.endsAt(3));
  }

  @Test
  void beatsMoreThanSixSecondsApartDoNotFollowEachOther() {
    assertTrue(intervals(List.of(), RecordQuality.CLEAN, 0, 1500).endsAt(1));
    assertFalse(intervals(List.of(), RecordQuality.CLEAN, 0, 1501).endsAt(1));
    assertFalse(RrIntervals.NONE.endsAt(0));
  }
}
