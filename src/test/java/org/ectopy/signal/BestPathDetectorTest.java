package org.ectopy.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestPathDetectorTest {

  private static final QrsDetector DETECTOR = new BestPathDetector();
  private static final double RATE = 360;
  private static final int MINUTE = (int) (60 * RATE);

  private static Detection find(double rate, int frames, IntToDoubleFunction ecg)
      throws IOException {
    return new BeatFinder(DETECTOR).find(MadeRecord.of(rate, frames, ecg), Progress.NONE);
  }

  /** Beats are where they were put, to 10 ms or one frame. */
  private static void assertBeats(long[] expected, long[] found, double rate) {
    assertEquals(expected.length, found.length, () -> Arrays.toString(found));
    double tolerance = Math.max(1, 0.01 * rate);
    for (int i = 0; i < expected.length; i++) {
      long distance = Math.abs(expected[i] - found[i]);
      assertTrue(distance <= tolerance, "beat " + i + " is off by " + distance + " frames");
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {60, 100, 128, 200, 250, 257.3, 360, 500, 1000, 20_000})
  void findsEveryBeatAtEveryRate(double rate) throws IOException {
    int frames = (int) (30 * rate);
    Detection found = find(rate, frames, MadeRecord.ecg(rate, 1));
    assertBeats(MadeRecord.beats(rate, frames), found.beats().toArray(), rate);
    assertTrue(found.unreadable().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1.5, 0.15, 2})
  void findsBeatsOfEitherPolarityAndAnyUsualHeight(double height) throws IOException {
    Detection found = find(RATE, MINUTE, MadeRecord.ecg(RATE, height));
    assertBeats(MadeRecord.beats(RATE, MINUTE), found.beats().toArray(), RATE);
  }

  @Test
  void followsAnAmplitudeThatFallsToAFifthAndComesBack() throws IOException {
    IntToDoubleFunction ecg = MadeRecord.ecg(RATE, 1);
    Detection found =
        find(
            RATE,
            2 * MINUTE,
            i -> ecg.applyAsDouble(i) * (0.6 + 0.4 * Math.cos(2 * Math.PI * i / 2.0 / MINUTE)));
    assertBeats(MadeRecord.beats(RATE, 2L * MINUTE), found.beats().toArray(), RATE);
  }

  @Test
  void aLooseElectrodeHidesNoBeatWhereAnotherLeadIsSound() {
    IntToDoubleFunction ecg = MadeRecord.ecg(RATE, 1);
    float[] sound = new float[MINUTE];
    float[] loose = new float[MINUTE];
    Random random = new Random(1);
    double level = 0;
    for (int i = 0; i < MINUTE; i++) {
      sound[i] = (float) ecg.applyAsDouble(i);
      level = random.nextInt(500) == 0 ? random.nextDouble(-5, 5) : level;
      loose[i] = (float) (level + 0.01 * random.nextGaussian());
    }
    Heard heard = new Heard();
    QrsStream stream = DETECTOR.start(RATE, 2, heard);
    stream.accept(new float[][] {loose, sound}, MINUTE);
    stream.finish();
    long[] expected = MadeRecord.beats(RATE, MINUTE);
    int jumpsTakenForBeats = heard.beats().length - expected.length;
    assertTrue(jumpsTakenForBeats <= 2, Arrays.toString(heard.beats()));
    for (long beat : expected) {
      assertTrue(Arrays.stream(heard.beats()).anyMatch(each -> Math.abs(each - beat) <= 4));
    }
  }

  @Test
  void blockSizesDoNotChangeTheResult() {
    IntToDoubleFunction formula = MadeRecord.ecg(RATE, 1);
    Random random = new Random(2);
    float[] ecg = new float[MINUTE];
    for (int i = 0; i < ecg.length; i++) {
      boolean gap = i % 9000 > 4000 && i % 9000 < 6900;
      ecg[i] = gap ? Float.NaN : (float) (formula.applyAsDouble(i) + 0.1 * random.nextGaussian());
    }
    Heard whole = Heard.inBlocks(DETECTOR, RATE, ecg, ecg.length);
    assertTrue(whole.beats().length > 40);
    assertTrue(!whole.unreadable().isEmpty());
    for (int block : new int[] {1, 7, 360, 4096}) {
      Heard other = Heard.inBlocks(DETECTOR, RATE, ecg, block);
      assertEquals(Arrays.toString(whole.beats()), Arrays.toString(other.beats()));
      assertEquals(whole.unreadable(), other.unreadable());
    }
  }

  @Test
  void beatsComeWhileTheRecordGoesOn() {
    Heard heard = new Heard();
    QrsStream stream = DETECTOR.start(RATE, 1, heard);
    IntToDoubleFunction ecg = MadeRecord.ecg(RATE, 1);
    float[] second = new float[(int) RATE];
    for (int s = 0; s < 300; s++) {
      for (int i = 0; i < second.length; i++) {
        second[i] = (float) ecg.applyAsDouble(s * second.length + i);
      }
      stream.accept(new float[][] {second}, second.length);
      double latest = heard.beats().length == 0 ? 0 : heard.lastBeat() / RATE;
      assertTrue(s - latest < 60, "at " + s + " s the last beat told was at " + latest + " s");
    }
  }

  @Test
  void aGapIsUnreadableAndMakesNoBeats() throws IOException {
    IntToDoubleFunction ecg = MadeRecord.ecg(RATE, 1);
    long from = (long) (20.6 * RATE);
    long to = (long) (35.5 * RATE);
    Detection found =
        find(
            RATE,
            MINUTE,
            i -> i >= from && i < to ? Double.NaN : ecg.applyAsDouble(i) + (i < from ? 0 : 0.9));
    assertEquals(1, found.unreadable().size());
    Stretch gap = found.unreadable().getFirst();
    assertTrue(Math.abs(gap.from() - from) < 1.5 * RATE && Math.abs(gap.to() - to) < 1.5 * RATE);
    long[] expected =
        Arrays.stream(MadeRecord.beats(RATE, MINUTE))
            .filter(beat -> beat < from || beat >= to)
            .toArray();
    assertBeats(expected, found.beats().toArray(), RATE);
  }

  @Test
  void noiseAloneIsMarkedNotGuessed() throws IOException {
    Random random = new Random(3);
    IntToDoubleFunction ecg = MadeRecord.ecg(RATE, 1);
    double[] noise = random.doubles(2L * MINUTE, -1, 1).toArray();
    Detection found =
        find(RATE, 2 * MINUTE, i -> i < MINUTE ? ecg.applyAsDouble(i) : 1.5 * noise[i]);
    assertTrue(found.unreadableFrames() > 0.6 * MINUTE, found.unreadable()::toString);
    assertTrue(found.unreadable().stream().allMatch(stretch -> stretch.from() > 0.9 * MINUTE));
    assertTrue(
        found
            .beats()
            .noneMatch(beat -> found.unreadable().stream().anyMatch(each -> each.holds(beat))));
  }

  @Test
  void aPauseOfTenSecondsIsLeftEmpty() throws IOException {
    IntToDoubleFunction ecg = MadeRecord.ecg(RATE, 1);
    long from = (long) (24.1 * RATE);
    long to = (long) (34.1 * RATE);
    Detection found =
        find(
            RATE,
            MINUTE,
            i -> i >= from && i < to ? 0.02 * Math.sin(i * 0.05) : ecg.applyAsDouble(i));
    assertTrue(found.beats().noneMatch(beat -> beat > from + RATE / 2 && beat < to - RATE / 2));
    assertEquals(
        List.of(),
        Arrays.stream(MadeRecord.beats(RATE, MINUTE))
            .filter(beat -> beat < from || beat > to)
            .filter(beat -> found.beats().noneMatch(each -> Math.abs(each - beat) < 5))
            .boxed()
            .toList());
  }
}
