package org.ectopy.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.ectopy.signal.Stretch;
import org.junit.jupiter.api.Test;

/** At 100 frames a second; each rate is calculated by hand beside it. */
class HeartRateTest {

  private static final double PER_SECOND = 100;
  private static final double EXACT = 1e-9;

  private static HeartRate rate(List<Stretch> flutter, RecordQuality quality, long... frames) {
    return new HeartRate(new RrIntervals(frames, quality, flutter, PER_SECOND));
  }

  private static HeartRate rate(long... frames) {
    return rate(List.of(), RecordQuality.CLEAN, frames);
  }

  private static HeartRate rate(QualityStretch stretch, long... frames) {
    return rate(List.of(), new RecordQuality(List.of(stretch)), frames);
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
    List<Stretch> flutter = List.of(new Stretch(210, 390));
    HeartRate rate = rate(flutter, RecordQuality.CLEAN, 100, 200, 400, 500);
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
