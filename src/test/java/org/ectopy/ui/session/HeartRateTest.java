package org.ectopy.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.ectopy.record.BeatClass;
import org.ectopy.record.SymbolTable;
import org.junit.jupiter.api.Test;

/** At 100 frames a second; each rate is calculated by hand beside it. */
class HeartRateTest {

  private static final double PER_SECOND = 100;
  private static final double EXACT = 1e-9;

  private static Marks marks(List<RhythmMark> rhythms, long... frames) {
    List<BeatMark> beats =
        LongStream.of(frames)
            .mapToObj(f -> new BeatMark(f, SymbolTable.STANDARD.symbol(1), BeatClass.N))
            .toList();
    return new Marks(beats, rhythms, List.of(new NoteMark(150, "~ noisy")));
  }

  private static HeartRate rate(long... frames) {
    return new HeartRate(marks(List.of(), frames), RecordQuality.CLEAN, PER_SECOND);
  }

  private static HeartRate rate(QualityStretch stretch, long... frames) {
    RecordQuality quality = new RecordQuality(List.of(stretch));
    return new HeartRate(marks(List.of(), frames), quality, PER_SECOND);
  }

  @Test
  void aBeatEachSecondIsSixtyAMinute() {
    HeartRate rate = rate(100, 200, 300, 400);
    assertEquals(60, rate.perMinute(0, 1000).getAsDouble(), EXACT);
    assertEquals(60, rate.perMinute(210, 220).getAsDouble(), EXACT);
  }

  @Test
  void beatsAreCountedOverTheTimeTheyTake() {
    // a beat after 0.8 s and one after 1.6 s: two in 2.4 s are 50 a minute
    HeartRate rate = rate(0, 80, 240);
    assertEquals(50, rate.perMinute(10, 230).getAsDouble(), EXACT);
    // 60 / 0.8 s and 60 / 1.6 s
    assertEquals(75, rate.perMinute(10, 20).getAsDouble(), EXACT);
    assertEquals(37.5, rate.perMinute(100, 200).getAsDouble(), EXACT);
  }

  @Test
  void thereIsNoRateBeforeTheFirstBeatAndAfterTheLast() {
    HeartRate rate = rate(100, 200);
    assertTrue(rate.perMinute(0, 50).isEmpty());
    assertTrue(rate.perMinute(250, 900).isEmpty());
    assertTrue(rate().perMinute(0, 900).isEmpty());
    assertTrue(rate(100).perMinute(0, 900).isEmpty());
  }

  @Test
  void noIntervalRunsOverAGapOrAnUnreadableStretch() {
    for (QualityStretch.Grade grade :
        List.of(QualityStretch.Grade.MISSING, QualityStretch.Grade.UNREADABLE)) {
      // 300 to 500 holds the stretch; what is left is 1 s each
      HeartRate rate = rate(new QualityStretch(350, 450, grade), 100, 200, 300, 500, 600);
      assertTrue(rate.perMinute(310, 490).isEmpty());
      assertEquals(60, rate.perMinute(0, 1000).getAsDouble(), EXACT);
      assertTrue(rate.about(399, 401).isEmpty());
    }
  }

  @Test
  void aLongStretchHidesEveryIntervalThatTouchesIt() {
    QualityStretch hidden = new QualityStretch(150, 450, QualityStretch.Grade.UNREADABLE);
    HeartRate rate = rate(hidden, 0, 100, 200, 300, 400, 500, 600);
    assertTrue(rate.perMinute(101, 499).isEmpty());
    assertEquals(60, rate.perMinute(0, 50).getAsDouble(), EXACT);
    assertEquals(60, rate.perMinute(510, 590).getAsDouble(), EXACT);
  }

  @Test
  void noiseInSomeLeadsHidesNothing() {
    HeartRate rate = rate(new QualityStretch(0, 900, QualityStretch.Grade.PARTLY), 100, 200, 300);
    assertEquals(60, rate.perMinute(0, 900).getAsDouble(), EXACT);
  }

  @Test
  void flutterHasNoBeatsToCount() {
    Marks marks = marks(List.of(new RhythmMark(210, 390, "(VFL")), 100, 200, 400, 500);
    HeartRate rate = new HeartRate(marks, RecordQuality.CLEAN, PER_SECOND);
    assertTrue(rate.perMinute(210, 390).isEmpty());
    assertEquals(60, rate.perMinute(0, 900).getAsDouble(), EXACT);
  }

  @Test
  void beatsSevenSecondsApartHaveNoRate() {
    assertTrue(rate(100, 800).perMinute(0, 900).isEmpty());
    assertEquals(10, rate(100, 700).perMinute(0, 900).getAsDouble(), EXACT);
  }

  @Test
  void aPlaceHasTheRateOfTenSecondsAboutIt() {
    // 1 s apart up to 20 s, then 0.5 s apart: at 20 s the window from 15 to 25 s touches the
    // intervals from 14 s on (6 of 1 s) and up to 25.5 s (11 of 0.5 s): 17 in 11.5 s
    long[] frames =
        LongStream.concat(
                LongStream.rangeClosed(0, 20).map(i -> i * 100),
                LongStream.rangeClosed(1, 40).map(i -> 2000 + i * 50))
            .toArray();
    HeartRate rate = rate(frames);
    assertEquals(60 * 17 / 11.5, rate.about(2000, 2000).getAsDouble(), EXACT);
    assertEquals(60, rate.about(900, 901).getAsDouble(), EXACT);
    assertEquals(120, rate.about(3000, 3001).getAsDouble(), EXACT);
  }
}
