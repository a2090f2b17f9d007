package org.ectopy.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ectopy.record.EcgRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KachueeSegmenterTest {

  private static final int LENGTH = 187;

  /** A sine of 1 Hz reaches from -1 to 1 mV in every window, which become 0 and 1. */
  @ParameterizedTest
  @ValueSource(doubles = {100, 125, 128, 250, 257, 360, 500, 1000})
  void takesOneFifthMoreThanTheMedianRrFromTheRPeakOn(double rate) throws IOException {
    MadeSource source = MadeSource.of(rate, 35, frame -> sine(frame / rate));
    long[] frames = LongStream.range(0, 40).map(i -> Math.round((0.4 + 0.8 * i) * rate)).toArray();
    float[] cut = cut(source, BeatList.at(frames), 7);
    for (int beat = 0; beat < frames.length; beat++) {
      double start = Math.round(frames[beat] * 125 / rate) / 125.0;
      for (int i = 0; i < 118; i++) {
        assertEquals((sine(start + i / 125.0) + 1) / 2, cut[beat * LENGTH + i], 0.004);
      }
      // 1.2 x 0.8 s are 120 samples; the RR intervals are rounded to samples first.
      for (int i = 122; i < LENGTH; i++) {
        assertEquals(0, cut[beat * LENGTH + i]);
      }
    }
  }

  private static double sine(double seconds) {
    return Math.sin(2 * Math.PI * seconds);
  }

  /**
   * The first 10 s are twice as high as what follows: each beat has the scale of its own window.
   */
  @Test
  void scalesByTheWindowOfTheBeat() throws IOException {
    MadeSource source =
        MadeSource.of(125, 30, frame -> (frame < 1250 ? 2 : 1) * sine(frame / 125.0));
    float[] cut = cut(source, BeatList.at(new long[] {1156, 1281}), 2);
    // 1281 is 31 samples, a quarter of a period, into its second: the sine is at its top.
    assertEquals(1, cut[LENGTH], 0.01);
    // 1156 stands a quarter into the last second of its window, and its part goes on into the
    // next: there, 125 samples on, the top is 1 of -2 to 2.
    assertEquals(1, cut[0], 0.01);
    assertEquals(0.75, cut[125], 0.01);
  }

  @Test
  void cutsOffWhatPassesTheScaleInTheNextWindow() throws IOException {
    MadeSource source =
        MadeSource.of(125, 30, frame -> (frame < 1250 ? 1 : 3) * sine(frame / 125.0));
    float[] cut = cut(source, BeatList.at(new long[] {1156, 1281}), 2);
    assertEquals(1, cut[125]);
    assertTrue(max(cut) <= 1);
  }

  /** The beats left after the last whole window belong to the record's last 10 s. */
  @Test
  void measuresTheEndOnTheLastTenSeconds() throws IOException {
    MadeSource source =
        MadeSource.of(125, 22, frame -> (frame < 2500 ? 2 : 1) * sine(frame / 125.0));
    float[] cut = cut(source, BeatList.at(new long[] {2531}), 1);
    assertEquals(0.75, cut[0], 0.01);
  }

  @Test
  void aBeatAloneInItsWindowTakesTheIntervalsBesideIt() throws IOException {
    MadeSource source = MadeSource.of(125, 40, frame -> frame % 1250 < 20 ? 0 : 1);
    float[] last = cut(source, BeatList.at(new long[] {1100, 1200, 1300}), 3);
    assertEquals(119, lastOver(last, 2, 0.9), "1.2 x 100 samples, the interval before");
    float[] inner = cut(source, BeatList.at(new long[] {1100, 1200, 1300, 2550}), 3);
    assertEquals(186, lastOver(inner, 2, 0.9), "1.2 x 675 samples, cut");
    assertEquals(119, lastOver(inner, 0, 0.9), "two beats in the first window");
  }

  @Test
  void theOnlyBeatOfARecordIsTakenForOneOfSixtyAMinute() throws IOException {
    MadeSource source = MadeSource.of(125, 20, frame -> 1 - Math.abs(frame / 1250.0 - 1));
    float[] cut = cut(source, BeatList.at(new long[] {800}), 1);
    assertTrue(cut[149] > 0.5);
    assertEquals(0, cut[150]);
  }

  @Test
  void aFlatLeadIsZero() throws IOException {
    MadeSource source = MadeSource.of(360, 20, frame -> 0.7);
    assertEquals(0, max(cut(source, BeatList.at(new long[] {360, 720, 1080}), 3)));
  }

  @Test
  void gapsAndWhatLiesOutsideOfTheRecordAreZero() throws IOException {
    MadeSource source =
        MadeSource.of(125, 12, frame -> frame >= 500 && frame < 520 ? Double.NaN : frame % 250);
    float[] cut = cut(source, BeatList.at(new long[] {450, 600, 1450, 1700, 90_000}), 5);
    for (int i = 51; i < 69; i++) {
      assertEquals(0, cut[i]);
    }
    assertTrue(cut[48] > 0 && cut[80] > 0);
    assertTrue(cut[2 * LENGTH + 40] > 0);
    for (int i = 50; i < LENGTH; i++) {
      assertEquals(0, cut[2 * LENGTH + i]);
    }
    assertEquals(0, max(Arrays.copyOfRange(cut, 3 * LENGTH, 5 * LENGTH)));
  }

  @Test
  void aRecordWithoutBeatsOrSamplesEndsAtOnce() throws IOException {
    MadeSource empty = MadeSource.of(360, 0, frame -> 0);
    assertEquals(0, max(cut(empty, BeatList.at(new long[] {10}), 1)));
    try (EcgRecord record = empty.open()) {
      SegmentStream stream =
          new KachueeSegmenter().open(record, List.of(0), BeatList.at(new long[0]));
      assertTrue(stream.next(10).isEmpty());
    }
  }

  @Test
  void everyLeadIsScaledByItself() throws IOException {
    MadeSource source =
        new MadeSource("two", 250, 5000, List.of("MLII", "V1"), frame -> sine(frame / 250.0));
    try (EcgRecord record = source.open()) {
      BeatList beats = BeatList.at(new long[] {300, 500});
      Segments cut =
          new KachueeSegmenter().open(record, List.of(1, 0), beats).next(9).orElseThrow();
      assertEquals(2, cut.leads());
      assertArrayEquals(
          Arrays.copyOfRange(cut.waveforms(), 0, LENGTH),
          Arrays.copyOfRange(cut.waveforms(), LENGTH, 2 * LENGTH));
    }
  }

  /** Blocks of any size give the same, and all of it lies between 0 and 1. */
  @Property(tries = 40)
  void blocksDoNotMatter(
      @ForAll @IntRange(min = 1, max = 30) int most,
      @ForAll @IntRange(min = 100, max = 1000) int rate,
      @ForAll List<@IntRange(max = 40_000) Integer> frames)
      throws IOException {
    MadeSource source =
        MadeSource.of(
            rate, 31.3, frame -> frame % 911 == 0 ? Double.NaN : frame * 31 % 700 / 500.0);
    BeatList beats = BeatList.at(frames.stream().mapToLong(Integer::longValue).toArray());
    float[] cut = cut(source, beats, most);
    assertArrayEquals(cut(source, beats, Math.max(1, frames.size())), cut);
    for (float value : cut) {
      assertTrue(value >= 0 && value <= 1);
    }
  }

  private static float[] cut(MadeSource source, BeatList beats, int most) throws IOException {
    float[] all = new float[beats.count() * LENGTH];
    int done = 0;
    try (EcgRecord record = source.open()) {
      SegmentStream stream = new KachueeSegmenter().open(record, List.of(0), beats);
      Optional<Segments> next = stream.next(most);
      while (next.isPresent()) {
        float[] waveforms = next.get().waveforms();
        System.arraycopy(waveforms, 0, all, done, waveforms.length);
        done += waveforms.length;
        next = stream.next(most);
      }
    }
    assertEquals(all.length, done);
    return all;
  }

  private static double max(float[] values) {
    return IntStream.range(0, values.length).mapToDouble(i -> values[i]).max().orElseThrow();
  }

  private static int lastOver(float[] cut, int beat, double value) {
    return IntStream.range(0, LENGTH)
        .filter(i -> cut[beat * LENGTH + i] > value)
        .max()
        .orElseThrow();
  }
}
