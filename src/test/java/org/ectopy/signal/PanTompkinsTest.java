package org.ectopy.signal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanTompkinsTest {

  private static final double RATE = 360;

  private static Detection find(double rate, int frames, IntToDoubleFunction ecg)
      throws IOException {
    return new BeatFinder(new PanTompkins()).find(MadeRecord.of(rate, frames, ecg), Progress.NONE);
  }

  /** Beats are where they were put, to 10 ms or one frame. */
  private static void assertBeats(long[] expected, Detection found, double rate) {
    assertEquals(expected.length, found.count());
    double tolerance = Math.max(1, 0.01 * rate);
    for (int i = 0; i < expected.length; i++) {
      long distance = Math.abs(expected[i] - found.beat(i));
      assertTrue(distance <= tolerance, "beat " + i + " is off by " + distance + " frames");
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {100, 128, 200, 250, 257.3, 360, 500, 1000})
  void findsEveryBeatAtEveryRate(double rate) throws IOException {
    int frames = (int) (30 * rate);
    Detection found = find(rate, frames, MadeRecord.ecg(rate, 1));
    assertBeats(MadeRecord.beats(rate, frames), found, rate);
    assertTrue(found.unreadable().isEmpty());
  }

  @Test
  void aDownwardComplexIsFoundAtItsDeepestPoint() throws IOException {
    int frames = (int) (30 * RATE);
    Detection found = find(RATE, frames, MadeRecord.ecg(RATE, -1.5));
    assertBeats(MadeRecord.beats(RATE, frames), found, RATE);
  }

  @Test
  void blockSizesDoNotChangeTheBeats() {
    int frames = (int) (60 * RATE);
    float[] ecg = new float[frames];
    IntToDoubleFunction formula = MadeRecord.ecg(RATE, 1);
    for (int i = 0; i < frames; i++) {
      boolean gap = i % 5000 > 4000 && i % 5000 < 4900;
      ecg[i] = gap ? Float.NaN : (float) (formula.applyAsDouble(i) + 0.1 * Math.sin(i * 0.7));
    }
    Heard whole = Heard.inBlocks(new PanTompkins(), RATE, ecg, frames);
    assertTrue(whole.beats().length > 50);
    for (int block : new int[] {1, 7, 360, 4096}) {
      assertEquals(
          whole.toString(), Heard.inBlocks(new PanTompkins(), RATE, ecg, block).toString());
    }
  }

  @Test
  void aGapIsUnreadableAndMakesNoBeats() throws IOException {
    IntToDoubleFunction ecg = MadeRecord.ecg(RATE, 1);
    int from = (int) (10.6 * RATE);
    int to = (int) (15.5 * RATE);
    Detection found =
        find(
            RATE,
            (int) (30 * RATE),
            i -> i >= from && i < to ? Double.NaN : ecg.applyAsDouble(i) + 0.4);
    assertEquals(List.of(new Stretch(from, to)), found.unreadable());
    long[] expected =
        Arrays.stream(MadeRecord.beats(RATE, (long) (30 * RATE)))
            .filter(beat -> beat < from || beat >= to)
            .toArray();
    assertBeats(expected, found, RATE);
  }

  @Test
  void beatsBeforeAnEarlyGapAreNotLost() throws IOException {
    IntToDoubleFunction ecg = MadeRecord.ecg(RATE, 1);
    int from = (int) (1.75 * RATE);
    int to = (int) (3.4 * RATE);
    int frames = (int) (10 * RATE);
    Detection found =
        find(RATE, frames, i -> i >= from && i < to ? Double.NaN : ecg.applyAsDouble(i));
    long[] expected =
        Arrays.stream(MadeRecord.beats(RATE, frames))
            .filter(beat -> beat < from || beat >= to)
            .toArray();
    assertBeats(expected, found, RATE);
  }

  @Test
  void singleMissingSamplesDoNotMatter() throws IOException {
    IntToDoubleFunction ecg = MadeRecord.ecg(RATE, 1);
    int frames = (int) (30 * RATE);
    Detection found = find(RATE, frames, i -> i % 50 == 7 ? Double.NaN : ecg.applyAsDouble(i));
    assertBeats(MadeRecord.beats(RATE, frames), found, RATE);
  }

  @Test
  void aWeakBeatIsFoundBySearchingBack() throws IOException {
    IntToDoubleFunction ecg = MadeRecord.ecg(RATE, 1);
    int frames = (int) (30 * RATE);
    long[] beats = MadeRecord.beats(RATE, frames);
    long weak = beats[20];
    Detection found =
        find(
            RATE, frames, i -> (Math.abs(i - weak) < 0.1 * RATE ? 0.42 : 1) * ecg.applyAsDouble(i));
    assertBeats(beats, found, RATE);
  }

  @Test
  void theRunningMeanOfTheIntegralStaysExactOverADay() {
    RunningMean mean = new RunningMean(54);
    double value = 0;
    for (int i = 0; i < 1_000_000; i++) {
      value = mean.accept(i % 54 == 0 ? 1e6 : 0.1);
    }
    assertEquals((1e6 + 53 * 0.1) / 54, value, 1e-6);
  }

  @Test
  void theCatalogueKnowsItByName() {
    QrsDetector named = QrsDetectors.named("pan-tompkins").orElseThrow();
    assertEquals(PanTompkins.class, named.getClass());
    assertTrue(QrsDetectors.named("none").isEmpty());
    String[] names = QrsDetectors.all().stream().map(QrsDetector::name).toArray(String[]::new);
    assertArrayEquals(Arrays.stream(names).distinct().toArray(), names);
  }
}
