package org.ectopy.signal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.LongToIntFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ectopy.record.Calibration;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.record.Notes;
import org.ectopy.record.RecordInfo;
import org.ectopy.record.SampleRate;
import org.ectopy.record.SampleSource;
import org.ectopy.record.Samples;
import org.ectopy.record.TimeBase;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.Test;

class MinMaxPyramidTest {

  @Test
  void aColumnHoldsTheExtremesOfItsFrames() throws IOException {
    MinMaxPyramid pyramid = pyramid(1, 1024, frame -> (int) frame);
    int[] minima = new int[4];
    int[] maxima = new int[4];
    pyramid.query(0, 0, 256, minima, maxima);
    assertArrayEquals(new int[] {0, 256, 512, 768}, minima);
    assertArrayEquals(new int[] {255, 511, 767, 1023}, maxima);
  }

  @Test
  void theColumnOverTheEndHoldsAllThatIsLeft() throws IOException {
    MinMaxPyramid pyramid = pyramid(1, 100, frame -> (int) frame);
    int[] minima = new int[2];
    int[] maxima = new int[2];
    pyramid.query(0, 0, 110, minima, maxima);
    assertArrayEquals(new int[] {0, Samples.GAP}, minima);
    assertArrayEquals(new int[] {99, Samples.GAP}, maxima);
  }

  @Test
  void columnsOutsideTheRecordAreGaps() throws IOException {
    MinMaxPyramid pyramid = pyramid(1, 100, frame -> 7);
    int[] minima = new int[4];
    int[] maxima = new int[4];
    pyramid.query(0, -64, 64, minima, maxima);
    assertArrayEquals(new int[] {Samples.GAP, 7, 7, Samples.GAP}, minima);
    assertArrayEquals(new int[] {Samples.GAP, 7, 7, Samples.GAP}, maxima);
  }

  @Test
  void aStretchOfGapsIsAGapAndASingleSampleInItIsNot() throws IOException {
    MinMaxPyramid pyramid = pyramid(1, 256, frame -> frame == 130 ? -5 : Samples.GAP);
    int[] minima = new int[4];
    int[] maxima = new int[4];
    pyramid.query(0, 0, 64, minima, maxima);
    assertArrayEquals(new int[] {Samples.GAP, Samples.GAP, -5, Samples.GAP}, minima);
    assertArrayEquals(new int[] {Samples.GAP, Samples.GAP, -5, Samples.GAP}, maxima);
  }

  @Test
  void leadsOfSeveralSamplesPerFrameAreMeasuredInFrames() throws IOException {
    MinMaxPyramid pyramid = pyramid(4, 128, sample -> (int) sample);
    int[] minima = new int[2];
    int[] maxima = new int[2];
    pyramid.query(0, 0, 64, minima, maxima);
    assertArrayEquals(new int[] {0, 256}, minima);
    assertArrayEquals(new int[] {255, 511}, maxima);
  }

  @Test
  void anEmptyRecordHasNothingToShow() throws IOException {
    MinMaxPyramid pyramid = pyramid(1, 0, frame -> 1);
    int[] minima = new int[1];
    pyramid.query(0, 0, 64, minima, new int[1]);
    assertEquals(Samples.GAP, minima[0]);
  }

  @Test
  void columnsNarrowerThanTheBaseAreRefused() throws IOException {
    MinMaxPyramid pyramid = pyramid(1, 1000, frame -> 1);
    assertThrows(
        IllegalArgumentException.class, () -> pyramid.query(0, 0, 63, new int[1], new int[1]));
  }

  @Test
  void memoryDoesNotGrowWithTheSamplesOfAFrame() throws IOException {
    // The finest node is 2^8 frames long: 2^30 / 2^22. It has 2^24 samples, 64 MB in one piece.
    int perFrame = 1 << 16;
    long frames = 1L << 30;
    int[] longest = {0};
    Lead lead = new Lead("II", new Calibration(200, 0, "mV", true), perFrame, 12, 0);
    TimeBase clock = TimeBase.of(SampleRate.ofHertz(360));
    RecordInfo info = new RecordInfo("made", clock, frames, List.of(lead), Notes.NONE);
    SampleSource source =
        new SampleSource() {
          @Override
          public void read(long firstFrame, Samples target) {
            longest[0] = target.row(0).length;
            throw new CancellationException();
          }

          @Override
          public void close() {}
        };
    EcgRecord record = new EcgRecord(info, source);
    assertThrows(CancellationException.class, () -> MinMaxPyramid.build(record, Progress.NONE));
    assertEquals(1 << 18, longest[0]);
  }

  @Test
  void aNodeMayBeReadInSeveralPieces() throws IOException {
    // 4 frames of 2^16 samples are read at a time, 64 make a node; each sample is its frame.
    MinMaxPyramid pyramid = pyramid(1 << 16, 130, sample -> (int) (sample >> 16));
    int[] minima = new int[3];
    int[] maxima = new int[3];
    pyramid.query(0, 0, 64, minima, maxima);
    assertArrayEquals(new int[] {0, 64, 128}, minima);
    assertArrayEquals(new int[] {63, 127, 129}, maxima);
  }

  @Test
  void cancellingStopsTheBuild() {
    EcgRecord record = record(1, 1 << 20, frame -> 1);
    Progress cancelled =
        (done, total) -> {
          throw new CancellationException();
        };
    assertThrows(CancellationException.class, () -> MinMaxPyramid.build(record, cancelled));
  }

  /**
   * No spike is lost at any zoom or offset: the extremes of all columns are those of the frames.
   */
  @Property(tries = 1000)
  void everySpikeIsSeenAtEveryZoom(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 100_000) int frames) throws IOException {
    Random random = new Random(seed);
    long spike = random.nextInt(frames);
    MinMaxPyramid pyramid = pyramid(1, frames, frame -> frame == spike ? 1000 : 0);
    double framesPerColumn = 64 + random.nextDouble() * 5000;
    int columns = (int) Math.ceil(frames / framesPerColumn) + 1;
    int[] minima = new int[columns];
    int[] maxima = new int[columns];
    pyramid.query(0, 0, framesPerColumn, minima, maxima);
    int seen = -1;
    for (int column = 0; column < columns; column++) {
      seen = maxima[column] == 1000 ? column : seen;
    }
    double expected = spike / framesPerColumn;
    double slack = Math.max(64, framesPerColumn / 4) / framesPerColumn;
    assertEquals(expected, seen + 0.5, 0.5 + slack);
  }

  private static MinMaxPyramid pyramid(int perFrame, long frames, LongToIntFunction wave)
      throws IOException {
    return MinMaxPyramid.build(record(perFrame, frames, wave), Progress.NONE);
  }

  private static EcgRecord record(int perFrame, long frames, LongToIntFunction wave) {
    Lead lead = new Lead("II", new Calibration(200, 0, "mV", true), perFrame, 12, 0);
    TimeBase clock = TimeBase.of(SampleRate.ofHertz(360));
    RecordInfo info = new RecordInfo("made", clock, frames, List.of(lead), Notes.NONE);
    return new EcgRecord(info, new Wave(perFrame, frames, wave));
  }

  private record Wave(int perFrame, long frames, LongToIntFunction wave) implements SampleSource {

    @Override
    public void read(long firstFrame, Samples target) {
      int[] row = target.row(0);
      for (int i = 0; i < row.length; i++) {
        long sample = firstFrame * perFrame + i;
        boolean inside = sample >= 0 && sample < frames * perFrame;
        row[i] = inside ? wave.applyAsInt(sample) : Samples.GAP;
      }
    }

    @Override
    public void close() {}
  }
}
