package org.ectopy.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ectopy.record.EcgRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContextSegmenterTest {

  private static final int LENGTH = 76;
  private static final int R = 32;
  private static final ContextSegmenter WITH_NEIGHBOURS = new ContextSegmenter(true);
  private static final ContextSegmenter LONE = new ContextSegmenter(false);

  /** Between beats the signal is 0, so what the baseline takes away is a constant near them. */
  @ParameterizedTest
  @ValueSource(doubles = {100, 125, 128, 250, 257, 360, 500, 1000})
  void theRIsAtSample32OfAHundredASecond(double rate) throws IOException {
    long[] frames = every(0.8, 0.5, 20, rate);
    MadeSource source = MadeSource.of(rate, 18, pulses(frames, rate, 0.02, 1));
    Segments cut = cut(LONE, source, BeatList.at(frames), 50);
    for (int beat = 0; beat < frames.length; beat++) {
      int highest = 0;
      for (int i = 0; i < LENGTH; i++) {
        if (value(cut, beat, 0, i) > value(cut, beat, 0, highest)) {
          highest = i;
        }
      }
      assertEquals(R, highest, 1, "beat " + beat);
      assertEquals(1, value(cut, beat, 0, highest), 0.1);
    }
  }

  @Test
  void theFirstBeatIsMeasuredByItself() throws IOException {
    long[] frames = every(1, 1, 10, 250);
    MadeSource source = MadeSource.of(250, 12, pulses(frames, 250, 0.02, 2));
    Segments cut = cut(WITH_NEIGHBOURS, source, BeatList.at(frames), 50);
    float[] first = Arrays.copyOf(cut.waveforms(), LENGTH);
    float[] usual = Arrays.copyOfRange(cut.waveforms(), LENGTH, 2 * LENGTH);
    assertEquals(1, BeatWindow.WHOLE.height(first), 1e-6);
    assertArrayEquals(first, usual);
    assertEquals(0, number(cut, 0, ContextFeature.QRS_OVER_DOMINANT));
    assertEquals(1, number(cut, 0, ContextFeature.LIKE_NO_FAMILY));
    assertEquals(1, number(cut, 0, ContextFeature.DOMINANT_SHARE));
    assertEquals(1, number(cut, 0, ContextFeature.QRS_LIKE_BEFORE_LEAST), 1e-5);
    assertEquals(0, number(cut, 1, ContextFeature.LIKE_NO_FAMILY));
  }

  /** Two in three are narrow; the third is wide and upside down, and a pause follows it. */
  @Test
  void aSecondShapeBecomesAFamily() throws IOException {
    double rate = 250;
    long[] frames = every(1, 1, 30, rate);
    IntToDoubleFunction narrow = pulses(third(frames, 0, 1), rate, 0.02, 1);
    IntToDoubleFunction wide = pulses(third(frames, 2), rate, 0.05, -1.5);
    MadeSource source =
        MadeSource.of(rate, 32, frame -> narrow.applyAsDouble(frame) + wide.applyAsDouble(frame));
    Segments cut = cut(WITH_NEIGHBOURS, source, BeatList.at(frames), 50);
    assertEquals(1, number(cut, 2, ContextFeature.LIKE_NO_FAMILY));
    for (int beat = 3; beat < frames.length; beat++) {
      assertEquals(0, number(cut, beat, ContextFeature.LIKE_NO_FAMILY), "beat " + beat);
      double likeBefore = number(cut, beat, ContextFeature.QRS_LIKE_BEFORE_LEAST);
      assertEquals(beat % 3 == 1, likeBefore > 0.95, "beat " + beat + ": " + likeBefore);
      double likeAfter = number(cut, beat, ContextFeature.QRS_LIKE_AFTER_LEAST);
      boolean alike = beat % 3 == 0 || beat == frames.length - 1;
      assertEquals(alike, likeAfter > 0.95, "beat " + beat + ": " + likeAfter);
      assertEquals(beat % 3 == 2, number(cut, beat, ContextFeature.QRS_OVER_DOMINANT) > 0.3);
    }
    // Of the beats so far each counts 0.996 times as much as the one after it: before beat 29
    // the wide ones, 3, 6 ... 27 beats back, have q^2 (1 - q^27) / (1 - q^3) of (1 - q^29) / (1 -
    // q).
    double q = 0.996;
    double wideOnes = q * q * (1 - Math.pow(q, 27)) / (1 - Math.pow(q, 3));
    double all = (1 - Math.pow(q, 29)) / (1 - q);
    assertEquals(1 - wideOnes / all, number(cut, 29, ContextFeature.DOMINANT_SHARE), 1e-5);
  }

  @Test
  void aPauseAfterOneShapeIsRemembered() throws IOException {
    double rate = 250;
    // A wide beat comes in time, and the beat after it 1.5 times as late, at each sixth.
    long[] frames = new long[30];
    double time = 1;
    for (int beat = 0; beat < frames.length; beat++) {
      frames[beat] = Math.round(time * rate);
      time += beat % 6 == 5 ? 1.2 : 0.8;
    }
    long[] wideOnes = LongStream.of(5, 11, 17, 23, 29).map(i -> frames[(int) i]).toArray();
    long[] others =
        LongStream.range(0, 30).filter(i -> i % 6 != 5).map(i -> frames[(int) i]).toArray();
    IntToDoubleFunction narrow = pulses(others, rate, 0.02, 1);
    IntToDoubleFunction wide = pulses(wideOnes, rate, 0.05, -1.5);
    MadeSource source =
        MadeSource.of(rate, 32, frame -> narrow.applyAsDouble(frame) + wide.applyAsDouble(frame));
    Segments cut = cut(WITH_NEIGHBOURS, source, BeatList.at(frames), 50);
    assertEquals(0, number(cut, 5, ContextFeature.PAUSE_AFTER_FAMILY));
    for (int beat = 11; beat < 30; beat += 6) {
      double pause = number(cut, beat, ContextFeature.PAUSE_AFTER_FAMILY);
      assertEquals(Math.log(1.5), pause, 1e-5);
    }
    assertEquals(0, number(cut, 13, ContextFeature.PAUSE_AFTER_FAMILY), 1e-5);
  }

  /** All is measured against the record's own beats; floors of some hundredths of a mV are not. */
  @Test
  void aLeadTwiceAsLargeGivesTheSame() throws IOException {
    MadeSource source = noisy(250, 40, 1);
    BeatList beats = BeatList.at(every(0.9, 0.5, 40, 250));
    Segments once = cut(WITH_NEIGHBOURS, source, beats, 50);
    Segments twice = cut(WITH_NEIGHBOURS, noisy(250, 40, 2), beats, 50);
    assertArrayEquals(once.waveforms(), twice.waveforms(), 2e-3f);
    assertArrayEquals(once.rhythms(), twice.rhythms(), 2e-2f);
  }

  /** The numbers of a beat do not depend on what comes later than 1.5 s after the next beat. */
  @Property(tries = 10)
  void whatComesLaterChangesNothing(@ForAll @IntRange(min = 3, max = 20) int known)
      throws IOException {
    double rate = 200;
    long[] frames = every(0.9, 0.5, 30, rate);
    long[] others = frames.clone();
    for (int beat = known + 3; beat < frames.length; beat++) {
      others[beat] += 30;
    }
    int from = (int) (frames[known + 1] + 1.6 * rate);
    MadeSource one = noisy(rate, 30, 1);
    MadeSource other =
        MadeSource.of(
            rate, 30, frame -> (frame < from ? 1 : -2) * one.millivolts().applyAsDouble(frame));
    Segments cut = cut(WITH_NEIGHBOURS, one, BeatList.at(frames), 50);
    Segments changed = cut(WITH_NEIGHBOURS, other, BeatList.at(others), 50);
    // The first eight intervals are known from the start.
    int same = known + 3 > 8 ? known + 1 : 0;
    assertArrayEquals(
        Arrays.copyOf(cut.waveforms(), same * WITH_NEIGHBOURS.shape().perLead()),
        Arrays.copyOf(changed.waveforms(), same * WITH_NEIGHBOURS.shape().perLead()));
    int numbers = WITH_NEIGHBOURS.shape().perBeat();
    assertArrayEquals(
        Arrays.copyOf(cut.rhythms(), same * numbers),
        Arrays.copyOf(changed.rhythms(), same * numbers));
  }

  /** The signal around one beat is seen by no other, and only times count beyond it. */
  @Test
  void aLoneBeatSeesNoOther() throws IOException {
    long[] frames = every(1.4, 2, 12, 250);
    MadeSource one = noisy(250, 20, 1);
    MadeSource other =
        MadeSource.of(
            250,
            20,
            frame ->
                (Math.abs(frame - frames[5]) < 0.7 * 250 ? 1 : 0)
                    * one.millivolts().applyAsDouble(frame));
    Segments cut = cut(LONE, one, BeatList.at(frames), 50);
    Segments changed = cut(LONE, other, BeatList.at(frames), 50);
    assertEquals(26, LONE.shape().perBeat());
    assertArrayEquals(cut.rhythms(), changed.rhythms());
    // All but the baseline's curve, which the other beats' height moves.
    for (int i = 0; i < LENGTH; i++) {
      assertEquals(value(cut, 5, 0, i), value(changed, 5, 0, i), 0.12);
    }
  }

  @Property(tries = 30)
  void blocksDoNotMatterAndNothingIsMissing(
      @ForAll @IntRange(min = 1, max = 30) int most,
      @ForAll @IntRange(min = 100, max = 1000) int rate,
      @ForAll boolean neighbours,
      @ForAll List<@IntRange(max = 40_000) Integer> frames)
      throws IOException {
    MadeSource source =
        new MadeSource(
            "made",
            rate,
            31 * rate,
            List.of("MLII", "V1"),
            frame -> frame % 911 == 0 || frame < 50 ? Double.NaN : frame * 31 % 700 / 500.0);
    BeatList beats = BeatList.at(frames.stream().mapToLong(Integer::longValue).toArray());
    if (beats.count() == 0) {
      return;
    }
    ContextSegmenter segmenter = new ContextSegmenter(neighbours);
    Segments cut = cut(segmenter, source, beats, most);
    Segments atOnce = cut(segmenter, source, beats, beats.count());
    assertArrayEquals(atOnce.waveforms(), cut.waveforms());
    assertArrayEquals(atOnce.rhythms(), cut.rhythms());
    for (float each : cut.waveforms()) {
      assertTrue(Math.abs(each) <= (neighbours ? 4 : 8));
    }
    for (float each : cut.rhythms()) {
      assertTrue(Math.abs(each) <= 20, "it is " + each);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void flatShortAndEmptyRecordsGiveNumbers(boolean neighbours) throws IOException {
    ContextSegmenter segmenter = new ContextSegmenter(neighbours);
    for (MadeSource source :
        List.of(
            MadeSource.of(360, 10, frame -> 0.7),
            MadeSource.of(360, 10, frame -> Double.NaN),
            MadeSource.of(360, 0.01, frame -> 1),
            MadeSource.of(360, 0, frame -> 1))) {
      for (long[] frames : new long[][] {{0}, {10, 10, 20}, {0, 3599, 90_000}}) {
        Segments cut = cut(segmenter, source, BeatList.at(frames), 1);
        for (float each : cut.waveforms()) {
          assertEquals(0, each);
        }
        for (float each : cut.rhythms()) {
          assertTrue(Float.isFinite(each));
        }
      }
    }
  }

  @Test
  void aRecordWithoutBeatsEndsAtOnce() throws IOException {
    try (EcgRecord record = MadeSource.of(360, 10, frame -> 1).open()) {
      assertTrue(
          WITH_NEIGHBOURS.open(record, List.of(0), BeatList.at(new long[0])).next(5).isEmpty());
    }
  }

  @Test
  void leadsAreCutEachByItself() throws IOException {
    MadeSource source =
        new MadeSource("two", 250, 5000, List.of("MLII", "V1"), noisy(250, 20, 1).millivolts());
    BeatList beats = BeatList.at(every(0.9, 0.5, 20, 250));
    Segments two = cut(WITH_NEIGHBOURS, source, beats, 50);
    Segments one = cut(WITH_NEIGHBOURS, noisy(250, 20, 1), beats, 50);
    assertEquals(2, two.leads());
    for (int beat = 0; beat < beats.count(); beat++) {
      for (int i = 0; i < LENGTH; i++) {
        assertEquals(value(one, beat, 0, i), value(two, beat, 0, i));
        assertEquals(value(one, beat, 0, i), value(two, beat, 1, i));
      }
    }
    assertArrayEquals(one.rhythms(), two.rhythms(), 1e-4f);
  }

  private static long[] every(double interval, double first, int count, double rate) {
    return LongStream.range(0, count).map(i -> Math.round((first + interval * i) * rate)).toArray();
  }

  private static long[] third(long[] frames, int... places) {
    return LongStream.range(0, frames.length)
        .filter(i -> Arrays.stream(places).anyMatch(place -> i % 3 == place))
        .map(i -> frames[(int) i])
        .toArray();
  }

  /** A bell of a height in mV and a width (one standard deviation) in s at each beat. */
  private static IntToDoubleFunction pulses(
      long[] frames, double rate, double width, double height) {
    return frame -> {
      double sum = 0;
      for (long at : frames) {
        double place = (frame - at) / rate / width;
        sum += Math.abs(place) < 6 ? height * Math.exp(-place * place / 2) : 0;
      }
      return sum;
    };
  }

  /** Beats of slowly changing height and noise that is the same every time. */
  private static MadeSource noisy(double rate, double seconds, double factor) {
    IntToDoubleFunction beats = pulses(every(0.9, 0.5, 60, rate), rate, 0.03, 1);
    return MadeSource.of(
        rate,
        seconds,
        frame ->
            factor
                * (beats.applyAsDouble(frame) * (1 + 0.2 * Math.sin(frame / 400.0))
                    + 0.15 * Math.sin(frame * 0.3) * Math.sin(frame / 31.0)));
  }

  private static Segments cut(
      ContextSegmenter segmenter, MadeSource source, BeatList beats, int most) throws IOException {
    int leads = source.leadNames().size();
    int perLead = segmenter.shape().perLead();
    float[] waveforms = new float[beats.count() * leads * perLead];
    float[] rhythms = new float[beats.count() * segmenter.shape().perBeat()];
    int done = 0;
    try (EcgRecord record = source.open()) {
      SegmentStream stream = segmenter.open(record, LeadChoice.PAIR.in(record.info()), beats);
      Optional<Segments> next = stream.next(most);
      while (next.isPresent()) {
        Segments part = next.get();
        copy(part.waveforms(), waveforms, done * leads * perLead);
        copy(part.rhythms(), rhythms, done * segmenter.shape().perBeat());
        done += part.beats();
        next = stream.next(most);
      }
    }
    assertEquals(beats.count(), done);
    return new Segments(segmenter.shape(), leads, waveforms, rhythms);
  }

  private static void copy(float[] from, float[] to, int offset) {
    System.arraycopy(from, 0, to, offset, from.length);
  }

  private static float value(Segments cut, int beat, int lead, int sample) {
    return cut.waveforms()[cut.waveform(beat, lead) + sample];
  }

  @SuppressWarnings("EnumOrdinal") // the place of a number is that of its name
  private static float number(Segments cut, int beat, ContextFeature feature) {
    return cut.rhythms()[beat * cut.shape().perBeat() + feature.ordinal()];
  }
}
