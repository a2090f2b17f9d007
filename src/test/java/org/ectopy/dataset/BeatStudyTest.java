package org.ectopy.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.ectopy.record.EcgRecord;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeatStudyTest {

  private static final int RATE = 250;
  private static final int LENGTH = 76;
  private static final int R = 32;
  private static final ContextSegmenter CONTEXT = new ContextSegmenter(true);

  /** 40 beats 0.8 s apart; number 30 comes 0.2 s early. */
  private static long[] frames(long shift) {
    long[] frames = new long[40];
    for (int i = 0; i < frames.length; i++) {
      frames[i] = 250 + 200L * i - (i == 30 ? 50 - shift : 0);
    }
    return frames;
  }

  private static MadeSource source(long[] frames) {
    IntToDoubleFunction waves =
        frame -> {
          double sum = 0;
          for (long each : frames) {
            double after = (frame - each) / (double) RATE;
            sum += Math.exp(-after * after / 3e-4) + 0.2 * Math.exp(-sq(after + 0.15) / 1e-3);
          }
          return sum;
        };
    return MadeSource.of(RATE, 36, waves);
  }

  private static double sq(double value) {
    return value * value;
  }

  private static Segments cut(Segmenter segmenter, EcgRecord record, BeatList beats, int beat)
      throws IOException {
    Segments all = segmenter.open(record, List.of(0), beats).next(beats.count()).orElseThrow();
    return all.part(beat, beat + 1);
  }

  private static BeatStudy study(Segmenter segmenter, EcgRecord record, BeatList beats, int beat)
      throws IOException {
    return segmenter.study(record, List.of(0), beats, beat, Progress.NONE);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 29, 30, 39})
  void aBeatInWhichNothingIsChangedIsCutAsItWas(int beat) throws IOException {
    BeatList beats = BeatList.at(frames(0));
    for (Segmenter segmenter :
        List.of(CONTEXT, new ContextSegmenter(false), new KachueeSegmenter())) {
      try (EcgRecord record = source(frames(0)).open()) {
        Segments expected = cut(segmenter, record, beats, beat);
        BeatStudy study = study(segmenter, record, beats, beat);
        assertEquals(beat, study.before().beats());
        Segments same = study.changed(BeatChange.of(study.waveforms()));
        assertArrayEquals(expected.waveforms(), study.beat().waveforms());
        assertArrayEquals(expected.waveforms(), same.waveforms(), segmenter.toString());
        assertArrayEquals(expected.rhythms(), same.rhythms(), segmenter.toString());
      }
    }
  }

  /** With the interval that beats in time have, the numbers of the rhythm are those of beat 29. */
  @Test
  void anIntervalIsChangedInAllNumbersThatItTouches() throws IOException {
    BeatList beats = BeatList.at(frames(0));
    try (EcgRecord record = source(frames(0)).open()) {
      BeatStudy study = study(CONTEXT, record, beats, 30);
      assertEquals(List.of(NearInterval.values()), study.intervals());
      BeatChange inTime =
          BeatChange.of(study.waveforms())
              .with(NearInterval.BEFORE, 0.8)
              .with(NearInterval.AFTER, 0.8);
      float[] changed = study.changed(inTime).rhythms();
      float[] usual = cut(CONTEXT, record, beats, 20).rhythms();
      for (ContextFeature feature : ContextFeature.values()) {
        if (feature.fromRhythm()) {
          int i = Arrays.asList(ContextFeature.values()).indexOf(feature);
          assertEquals(usual[i], changed[i], 1e-5, feature.name());
        }
      }
      int early =
          Arrays.asList(ContextFeature.values()).indexOf(ContextFeature.RR_OVER_MEDIAN_OF_256);
      assertEquals(Math.log(0.6 / 0.8), study.beat().rhythms()[early], 1e-5);
    }
  }

  /** Without its P wave the beat is no longer like the usual one where that has its P wave. */
  @Test
  void aChangedSignalIsMeasuredAnew() throws IOException {
    BeatList beats = BeatList.at(frames(0));
    try (EcgRecord record = source(frames(0)).open()) {
      BeatStudy study = study(CONTEXT, record, beats, 25);
      int like =
          Arrays.asList(ContextFeature.values()).indexOf(ContextFeature.P_LIKE_DOMINANT_MOST);
      assertEquals(1, study.beat().rhythms()[like], 1e-3);
      Waveforms flat = study.waveforms();
      Arrays.fill(flat.lead(0), 0, R - 6, 0);
      Segments changed = study.changed(BeatChange.of(flat));
      assertEquals(0, changed.rhythms()[like], 1e-3);
      assertEquals(0, changed.waveforms()[R - 15]);
      assertArrayEquals(
          Arrays.copyOfRange(study.beat().waveforms(), LENGTH, 2 * LENGTH),
          Arrays.copyOfRange(changed.waveforms(), LENGTH, 2 * LENGTH));
    }
  }

  @Test
  void aTraitTakesItsNumbersAndNoOthers() throws IOException {
    BeatList beats = BeatList.at(frames(0));
    try (EcgRecord record = source(frames(0)).open()) {
      BeatStudy study = study(CONTEXT, record, beats, 30);
      float[] others = new float[study.beat().rhythms().length];
      Arrays.fill(others, 7);
      float[] changed =
          study.changed(BeatChange.of(study.waveforms()).with(BeatTrait.FAMILY, others)).rhythms();
      for (ContextFeature feature : ContextFeature.values()) {
        int i = Arrays.asList(ContextFeature.values()).indexOf(feature);
        boolean own = TraitNumbers.of(BeatTrait.FAMILY).contains(feature);
        assertEquals(own ? 7 : study.beat().rhythms()[i], changed[i], feature.name());
      }
      // A pause of 7 in logarithms is e^7 times the usual interval.
      assertEquals(Math.exp(7) - 1, study.measure(BeatTrait.FAMILY, changed), 1);
    }
  }

  /** At 100 Hz sample 32 lies at the beat, 2.5 frames of 250 Hz to a sample. */
  @Test
  void samplesKnowTheirFrames() throws IOException {
    BeatList beats = BeatList.at(frames(0));
    try (EcgRecord record = source(frames(0)).open()) {
      Waveforms context = study(CONTEXT, record, beats, 20).waveforms();
      assertEquals((double) beats.frame(20), context.frame(R), 1.25);
      assertEquals(2.5, context.framesPerSample(), 1e-9);
      assertEquals(R, context.sample(beats.frame(20)));
      Waveforms kachuee = study(new KachueeSegmenter(), record, beats, 20).waveforms();
      assertEquals((double) beats.frame(20), kachuee.frame(0), 1);
    }
  }

  @Test
  void placesAloneCannotBeStudied() throws IOException {
    BeatList beats = BeatList.at(frames(0));
    try (EcgRecord record = source(frames(0)).open()) {
      assertThrows(IOException.class, () -> study(new PlacesOnly(), record, beats, 3));
    }
  }
}
