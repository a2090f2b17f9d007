package org.ectopy.signal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.LongToIntFunction;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.Calibration;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.record.Notes;
import org.ectopy.record.RecordInfo;
import org.ectopy.record.SampleRate;
import org.ectopy.record.SampleSource;
import org.ectopy.record.Samples;
import org.ectopy.record.Sex;
import org.ectopy.record.Subject;
import org.ectopy.record.SymbolTable;
import org.ectopy.record.TimeBase;
import org.junit.jupiter.api.Test;

/** Records of 20 Hz in which every value can be computed by hand. */
class NoiseStressTest {

  private static final int RATE = 20;

  /** 8 minutes: noise from 5:00 (frame 6000) to 7:00 (frame 8400). */
  private static final long FRAMES = 8L * 60 * RATE;

  /** A beat is 80 units high: at frames 40, 80, ... the lead is 50, one frame later -30. */
  private static int beat(long frame) {
    return frame % 40 == 0 ? 50 : frame % 40 == 1 ? -30 : 0;
  }

  /** Noise of strength 10: +10 and -10 by turns. */
  private static int square(long frame) {
    return frame % 2 == 0 ? 10 : -10;
  }

  @Test
  void theScheduleIsThatOfNst() {
    NoiseSchedule schedule = NoiseSchedule.nst(SampleRate.ofHertz(360));
    assertFalse(schedule.noisy(0));
    assertFalse(schedule.noisy(107_999));
    assertTrue(schedule.noisy(108_000));
    assertTrue(schedule.noisy(151_199));
    assertFalse(schedule.noisy(151_200));
    assertTrue(schedule.noisy(194_400));
  }

  @Test
  void thePowerOfASineAsHighAsTheQrsIsComparedWithTheMeanSquareOfTheNoise() throws IOException {
    NoiseStress stress = new NoiseStress(noise(NoiseStressTest::square), NoiseHalf.FIRST);
    // 80 / sqrt(8) = 28.284; at 0 dB the noise of 10 must become as strong, at 20 dB a tenth.
    assertEquals(2.8284271, stress.gain(clean(NoiseStressTest::beat), beats("N"), 0, 0), 1e-6);
    assertEquals(0.28284271, stress.gain(clean(NoiseStressTest::beat), beats("N"), 0, 20), 1e-7);
    // 10^(-6/20) = 0.50119
    assertEquals(1.4175791, stress.gain(clean(NoiseStressTest::beat), beats("N"), 0, 6), 1e-5);
  }

  @Test
  void ventricularBeatsAreNotMeasured() {
    NoiseStress stress = new NoiseStress(noise(NoiseStressTest::square), NoiseHalf.FIRST);
    for (String symbol : List.of("V", "F", "r", "E", "?", "+")) {
      assertThrows(
          IllegalArgumentException.class,
          () -> stress.mix(clean(NoiseStressTest::beat), beats(symbol), 6),
          symbol);
    }
  }

  @Test
  void theTrimmedMeanLeavesOutATwentiethAtEachEnd() {
    double[] values = new double[40];
    values[0] = 1000;
    values[1] = 500;
    for (int i = 2; i < 38; i++) {
      values[i] = 7;
    }
    // 40 / 20 = 2 are left out at each end: two zeros below, 500 and 1000 above.
    assertEquals(7, SignalAmplitude.trimmedMean(values));
    assertEquals(4, SignalAmplitude.trimmedMean(new double[] {3, 5}));
    assertTrue(Double.isNaN(SignalAmplitude.trimmedMean(new double[0])));
  }

  @Test
  void noiseIsAddedInItsTurnsWithoutAStep() throws IOException {
    EcgRecord noisy =
        new NoiseStress(noise(NoiseStressTest::square), NoiseHalf.FIRST)
            .mix(clean(NoiseStressTest::beat), beats("N"), 0);
    assertArrayEquals(new int[] {0, 0, 0}, noisy.read(5997, 3).row(0));
    // The last frame before was -10 of the noise: -10 adds nothing, +10 adds 2 x 28.28.
    assertArrayEquals(new int[] {50 + 57, -30, 57, 0}, noisy.read(6000, 4).row(0));
    // It goes off after an odd frame, which added nothing.
    assertArrayEquals(new int[] {57, 0, 50, -30}, noisy.read(8398, 4).row(0));
  }

  @Test
  void theBaselineStaysWhereTheNoiseLeftIt() throws IOException {
    // The noise rises by 1 a frame, and twice that is added for 2400 frames.
    EcgRecord noise = noise(frame -> (int) frame);
    EcgRecord noisy = new NoisySamplesOf(noise, 2).over(clean(frame -> 0));
    assertArrayEquals(new int[] {0, 0, 2, 4}, noisy.read(5998, 4).row(0));
    assertArrayEquals(new int[] {4800, 4800, 4800}, noisy.read(8399, 3).row(0));
  }

  @Test
  void aHalfOfTheNoiseBeginsAnewWhereItEnds() throws IOException {
    // Halves of 4000 frames: the second counts 4000, 4001, ...; frame 8000 is its first again.
    EcgRecord noise = record(8000, frame -> (int) frame);
    NoiseSchedule schedule = new NoiseSchedule(10, 100_000);
    EcgRecord clean = clean(frame -> 0);
    EcgRecord noisy =
        new EcgRecord(
            clean.info(),
            new NoisySamples(clean, noise, NoiseHalf.SECOND, schedule, new double[] {1}));
    assertArrayEquals(new int[] {0, 1, 2}, noisy.read(9, 3).row(0));
    // It has risen to 3999 - 9 and goes on from there.
    assertArrayEquals(new int[] {3989, 3990, 3990, 3991}, noisy.read(3998, 4).row(0));
    assertArrayEquals(new int[] {7989, 7989, 7990}, noisy.read(7999, 3).row(0));
  }

  @Test
  void readingInPiecesGivesTheSame() throws IOException {
    EcgRecord noisy =
        new NoiseStress(noise(NoiseStressTest::square), NoiseHalf.SECOND)
            .mix(clean(NoiseStressTest::beat), beats("N"), 6);
    int[] whole = noisy.read(-5, (int) FRAMES + 10).row(0);
    for (int from = -5; from < FRAMES; from += 617) {
      int[] piece = noisy.read(from, 617).row(0);
      for (int i = 0; i < 617 && from + i < FRAMES + 5; i++) {
        assertEquals(whole[from + i + 5], piece[i], "frame " + (from + i));
      }
    }
    assertEquals(Samples.GAP, whole[0]);
    assertEquals(Samples.GAP, whole[whole.length - 1]);
  }

  @Test
  void gapsStayGaps() throws IOException {
    EcgRecord clean = clean(frame -> frame == 6001 ? Samples.GAP : beat(frame));
    EcgRecord noise = noise(frame -> frame == 6003 ? Samples.GAP : square(frame));
    EcgRecord noisy = new NoisySamplesOf(noise, 1).over(clean);
    int[] samples = noisy.read(6000, 4).row(0);
    assertEquals(Samples.GAP, samples[1]);
    assertEquals(Samples.GAP, samples[3]);
    assertTrue(samples[2] != Samples.GAP);
  }

  @Test
  void silentNoiseCannotBeScaled() {
    NoiseStress stress = new NoiseStress(noise(frame -> 3), NoiseHalf.FIRST);
    assertThrows(
        IllegalArgumentException.class,
        () -> stress.mix(clean(NoiseStressTest::beat), beats("N"), 6));
  }

  /** The first half of a noise, multiplied with a given number, on the schedule of nst. */
  private record NoisySamplesOf(EcgRecord noise, double gain) {

    EcgRecord over(EcgRecord clean) throws IOException {
      NoiseSchedule schedule = NoiseSchedule.nst(clean.rate());
      double[] gains = {gain};
      return new EcgRecord(
          clean.info(), new NoisySamples(clean, noise, NoiseHalf.FIRST, schedule, gains));
    }
  }

  private static AnnotationSet beats(String symbol) {
    return new AnnotationSet(
        List.of(
            Annotation.of(40, SymbolTable.STANDARD.withMnemonic(symbol).orElseThrow()),
            Annotation.of(80, SymbolTable.STANDARD.withMnemonic(symbol).orElseThrow())));
  }

  private static EcgRecord clean(LongToIntFunction samples) {
    return record(FRAMES, samples);
  }

  private static EcgRecord noise(LongToIntFunction samples) {
    return record(2 * FRAMES, samples);
  }

  private static EcgRecord record(long frames, LongToIntFunction samples) {
    Lead lead = new Lead("I", new Calibration(200, 0, "mV", true), 1, 12, 0);
    RecordInfo info =
        new RecordInfo(
            "made",
            TimeBase.of(SampleRate.ofHertz(RATE)),
            frames,
            List.of(lead),
            new Notes(
                List.of(), new Subject(OptionalInt.empty(), Sex.UNKNOWN, List.of(), List.of())));
    return new EcgRecord(info, new Computed(frames, samples));
  }

  /** A lead whose samples are a function of the frame. */
  private record Computed(long frames, LongToIntFunction samples) implements SampleSource {

    @Override
    public void read(long firstFrame, Samples target) {
      int[] row = target.rows() == 0 ? new int[0] : target.row(0);
      for (int i = 0; i < row.length; i++) {
        long frame = firstFrame + i;
        row[i] = frame < 0 || frame >= frames ? Samples.GAP : samples.applyAsInt(frame);
      }
    }

    @Override
    public void close() {}
  }
}
