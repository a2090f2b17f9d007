package org.ectopy.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RhythmFeaturesTest {

  private static final double RATE = 1000;

  /** 40 beats a second apart, one 300 ms early, a second as long as needed to be in time again. */
  private static final long[] ONE_EARLY =
      LongStream.range(0, 60).map(i -> 1000 * (i + 1) - (i == 40 ? 300 : 0)).toArray();

  private final List<FeatureRow> rows = new ArrayList<>();
  private final List<Double> pauses = new ArrayList<>();

  @Test
  void aSteadyRhythmIsZeroThroughout() {
    measure(ONE_EARLY);
    for (int beat = 0; beat < 38; beat++) {
      for (ContextFeature feature : ContextFeature.values()) {
        if (feature.fromRhythm() && feature.ofNextBeat().isEmpty()) {
          double expected =
              switch (feature) {
                case STEADY_SHARE -> 1;
                // The usual change is taken for 3 % at least.
                case JITTER -> Math.log(0.03);
                default -> 0;
              };
          assertEquals(expected, rows.get(beat).get(feature), 1e-6, feature + " of " + beat);
        }
      }
    }
  }

  @Test
  void anEarlyBeatStandsOutAgainstThePast() {
    measure(ONE_EARLY);
    double early = Math.log(0.7);
    double late = Math.log(1.3);
    assertNumber(40, ContextFeature.RR_OVER_MEDIAN_OF_256, early);
    assertNumber(40, ContextFeature.RR_OVER_TENTH_OF_256, early);
    assertNumber(40, ContextFeature.RR_OVER_LONGEST_OF_128, early);
    assertNumber(40, ContextFeature.NEXT_RR_OVER_LONGEST_OF_8, late);
    assertNumber(40, ContextFeature.NEXT_CHANGE, -late);
    assertNumber(39, ContextFeature.NEXT_CHANGE, late - early);
    // In units of 3 % these pass the limit of 8.
    assertNumber(40, ContextFeature.RR_IN_SPREADS, -8);
    assertNumber(40, ContextFeature.CHANGE_IN_JITTERS, -8);
    assertNumber(40, ContextFeature.NEXT_CHANGE_IN_JITTERS, 8);
    assertNumber(40, ContextFeature.STEADY_SHARE, 1);
    // Two of the last 32 changes, to it and from it; a third after the pause.
    assertNumber(41, ContextFeature.STEADY_SHARE, 31 / 32.0);
    assertNumber(42, ContextFeature.STEADY_SHARE, 30 / 32.0);
    assertNumber(43, ContextFeature.STEADY_SHARE, 29 / 32.0);
    assertNumber(44, ContextFeature.FOURTH_OVER_MEAN, early - meanAfter(early, late, 2));
    assertEquals(late, pauses.get(40), 1e-6);
    assertEquals(early, pauses.get(39), 1e-6);
  }

  /**
   * Until the pause there are the first eight intervals twice, 31 more of 1 s, and one of 0.7 s.
   */
  @Test
  void meansAreOfSeconds() {
    measure(ONE_EARLY);
    assertNumber(40, ContextFeature.RR_OVER_MEAN_OF_10, Math.log(0.7));
    assertNumber(40, ContextFeature.NEXT_RR_OVER_MEAN_OF_250, Math.log(1.3));
    assertNumber(41, ContextFeature.RR_OVER_MEAN_OF_10, Math.log(1.3 / (9.7 / 10)));
    assertNumber(41, ContextFeature.RR_OVER_MEAN_OF_40, Math.log(1.3 / (39.7 / 40)));
    assertNumber(41, ContextFeature.RR_OVER_MEAN_OF_250, Math.log(1.3 / (47.7 / 48)));
    assertNumber(41, ContextFeature.NEXT_RR_OVER_MEAN_OF_40, Math.log(1 / (39.7 / 40)));
    // The early beat and the pause make up for each other until the early one is forgotten.
    assertNumber(42, ContextFeature.RR_OVER_MEAN_OF_10, 0);
    assertNumber(51, ContextFeature.RR_OVER_MEAN_OF_10, Math.log(1 / (10.3 / 10)));
  }

  /** 0.4 % of an interval more than 10 % short, 2 % of one more than 15 % long, else 10 %. */
  private static double meanAfter(double early, double late, int steady) {
    double mean = 0.004 * early;
    mean += 0.02 * (late - mean);
    for (int i = 0; i < steady; i++) {
      mean -= 0.1 * mean;
    }
    return mean;
  }

  /** Half at 0.8 s, half at 1 s, alternating: quartiles and changes are known. */
  @Test
  void spreadAndJitterOfAnAlternatingRhythm() {
    long[] frames = new long[100];
    for (int i = 1; i < frames.length; i++) {
      frames[i] = frames[i - 1] + (i % 2 == 0 ? 800 : 1000);
    }
    measure(frames);
    double step = Math.log(1 / 0.8);
    assertNumber(90, ContextFeature.STEADY_SHARE, 0);
    assertNumber(90, ContextFeature.JITTER, Math.log(step / 0.95));
    assertNumber(90, ContextFeature.CHANGE_IN_JITTERS, -0.95);
    assertNumber(91, ContextFeature.CHANGE_IN_JITTERS, 0.95);
    // The upper of the two middle ones is the longer; quartiles lie a step apart.
    assertNumber(90, ContextFeature.RR_IN_SPREADS, -1.35);
    assertNumber(91, ContextFeature.RR_IN_SPREADS, 0);
    assertNumber(91, ContextFeature.NEXT_RR_IN_SPREADS, -1.35);
    assertNumber(90, ContextFeature.RR_OVER_TENTH_OF_32, 0);
    assertNumber(90, ContextFeature.RR_OVER_LONGEST_TENTH_OF_256, -step);
  }

  /** Before the first eight intervals are over, they stand for what was before the record. */
  @Test
  void theStartKnowsTheFirstEightIntervals() {
    long[] frames = {0, 500, 1500, 2500, 3500, 4500, 5500, 6500, 7500, 8500};
    measure(frames);
    assertNumber(0, ContextFeature.RR_OVER_MEDIAN_OF_256, 0);
    assertNumber(1, ContextFeature.RR_OVER_MEDIAN_OF_256, Math.log(0.5));
    assertNumber(1, ContextFeature.RR_OVER_TENTH_OF_256, 0);
  }

  @Test
  void intervalsAreCutOff() {
    RrIntervals intervals = new RrIntervals(BeatList.at(new long[] {0, 10, 20_000, 20_700}), RATE);
    assertEquals(Math.log(0.15), intervals.at(1), 1e-12);
    assertEquals(Math.log(4), intervals.at(2), 1e-12);
    assertEquals(Math.log(0.7), intervals.at(3), 1e-12);
    assertEquals(Math.log(0.7), intervals.at(0), 1e-12, "the median of the three");
  }

  @Test
  void aSortedWindowForgetsTheOldest() {
    SortedWindow window = new SortedWindow(4);
    assertEquals(0, window.quantile(0.5));
    for (double value : new double[] {5, 1, 4, 4, 2, 8}) {
      window.add(value);
    }
    // 4, 4, 2 and 8 are left.
    assertEquals(2, window.quantile(0));
    assertEquals(4, window.quantile(0.5));
    assertEquals(8, window.quantile(0.75));
    assertEquals(8, window.quantile(1));
    assertEquals(4, window.fromLargest(2));
    assertEquals(1, window.countBelow(4));
  }

  private void measure(long[] frames) {
    RhythmFeatures features = new RhythmFeatures(new RrIntervals(BeatList.at(frames), RATE));
    for (int beat = 0; beat < frames.length; beat++) {
      FeatureRow row = new FeatureRow();
      features.next(row);
      rows.add(row);
      pauses.add(features.pause());
    }
  }

  private void assertNumber(int beat, ContextFeature feature, double expected) {
    assertEquals(expected, rows.get(beat).get(feature), 1e-5, feature + " of beat " + beat);
  }
}
