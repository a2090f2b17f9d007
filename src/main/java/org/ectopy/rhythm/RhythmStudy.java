package org.ectopy.rhythm;

import java.util.List;
import java.util.Map;
import org.ectopy.evaluation.Protocol;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;
import org.ectopy.record.SampleRate;

/** A record's annotations with all that its figures are computed from. */
public final class RhythmStudy {

  private final AnnotationSet marks;
  private final LabelMap map;
  private final SampleRate rate;
  private final long frames;
  private final RecordQuality quality;
  private final ClassedBeats beats;
  private final RrIntervals intervals;

  /**
   * @param marks of one annotator, their times in frames
   * @param map how symbols become classes
   * @param rate of the record
   * @param frames the record's length
   * @param quality where the record can be read
   */
  public RhythmStudy(
      AnnotationSet marks, LabelMap map, SampleRate rate, long frames, RecordQuality quality) {
    this.marks = marks;
    this.map = map;
    this.rate = rate;
    this.frames = frames;
    this.quality = quality;
    this.beats = ClassedBeats.of(marks, map);
    this.intervals =
        new RrIntervals(
            beats.frames(), quality, Flutter.among(marks, frames), rate.framesPerSecond());
  }

  /** The annotations, their times in frames. */
  public AnnotationSet marks() {
    return marks;
  }

  /** How symbols became classes. */
  public LabelMap map() {
    return map;
  }

  /** The record's rate. */
  public SampleRate rate() {
    return rate;
  }

  /** The record's length. */
  public long frames() {
    return frames;
  }

  /** Where the record can be read. */
  public RecordQuality quality() {
    return quality;
  }

  /** The beats. */
  public ClassedBeats beats() {
    return beats;
  }

  /** The times between them. */
  public RrIntervals intervals() {
    return intervals;
  }

  /** How many beats are of each class, as {@code ectopy info} counts them. */
  public Map<BeatClass, Long> counts() {
    return beats.counts(0, beats.count());
  }

  /** The time in frames in which beats can be seen: the record's length less what is unreadable. */
  public long readableFrames() {
    return frames - quality.frames(QualityStretch.Grade::blind, frames);
  }

  /** The intervals between normal beats. */
  public NormalIntervals normalIntervals() {
    return new NormalIntervals(intervals, beats::classOf);
  }

  /** Figures of the intervals between normal beats. */
  public RrStatistics normalStatistics() {
    return RrTally.of(normalIntervals(), 0, beats.count());
  }

  /** The heart rate over the whole record. */
  public RateSummary rates() {
    return RateSummary.of(intervals, 0, beats.count());
  }

  /** The intervals of {@link Pause#LEAST_SECONDS} or more, the longest first. */
  public List<Pause> pauses() {
    return Pause.atLeast(Pause.LEAST_SECONDS, this);
  }

  /** The whole record, scored by the rules of EC57 for runs. */
  Protocol protocol() {
    return Protocol.ec57(rate, frames).wholeLength().withMap(map);
  }

  /** The parts of the record of a length, the last of them shorter. */
  public List<RhythmSlice> slices(double seconds) {
    return RhythmSlice.all(this, Math.max(1, rate.frameAt(seconds)));
  }
}
