package org.ectopy.dataset;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.ectopy.record.EcgRecord;
import org.ectopy.task.Progress;

/**
 * Cuts beats with what is around them: 0.76 s of each lead at 100 Hz, followed by the same of the
 * patient's usual beat, and numbers of the rhythm and of the shapes of the beats before.
 *
 * <p>Of what comes after a beat it reads the next beat, two RR intervals, and the signal that the
 * baseline and the resampling of these need (1.5 s after the next beat). A record's first eight
 * intervals tell what is usual at its start. Gaps have the last sample before them.
 *
 * @param neighbours whether other beats' shapes are read. Without them waveforms are in mV, and
 *     what is left of other beats is their times: a test beat's waveform is then seen by no other
 *     beat, so that a set may be split by beat
 */
public record ContextSegmenter(boolean neighbours) implements Segmenter {

  private static final List<ContextFeature> ALL = List.of(ContextFeature.values());
  private static final List<ContextFeature> RHYTHM =
      Arrays.stream(ContextFeature.values()).filter(ContextFeature::fromRhythm).toList();

  @Override
  public InputShape shape() {
    return new InputShape((neighbours ? 2 : 1) * BeatWindow.LENGTH, features().size());
  }

  @Override
  public SegmentStream open(EcgRecord record, List<Integer> leads, BeatList beats) {
    return new ContextStream(
        shape(),
        features(),
        intervals(record, beats),
        cutter(new ContextSignal(record, leads), beats));
  }

  @Override
  public BeatStudy study(
      EcgRecord record, List<Integer> leads, BeatList beats, int beat, Progress progress)
      throws IOException {
    ContextStudy.Beat studied = new ContextStudy.Beat(beat, progress);
    return new ContextStudy(this, record, leads, beats, studied);
  }

  /** The intervals between the beats. */
  RrIntervals intervals(EcgRecord record, BeatList beats) {
    return new RrIntervals(beats, record.rate().framesPerSecond());
  }

  /** Cuts the waveforms of the beats. */
  BeatCutter cutter(ContextSignal signal, BeatList beats) {
    return neighbours ? new NeighbouringBeats(signal, beats) : new LoneBeats(signal, beats);
  }

  /** The numbers besides the waveforms, in their order. */
  List<ContextFeature> features() {
    return neighbours ? ALL : RHYTHM;
  }
}
