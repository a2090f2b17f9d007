package org.ectopy.ui.session;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ectopy.annotation.Mark;
import org.ectopy.record.SignalQualitySpan;
import org.ectopy.rhythm.RecordQuality;
import org.ectopy.rhythm.RrIntervals;
import org.ectopy.signal.Stretch;

/** An annotator's marks on a record, each kind in the order of time. */
public final class Marks {

  /** No marks. */
  public static final Marks NONE = new Marks(List.of(), List.of(), List.of());

  private final List<BeatMark> beats;

  /** Where the beats are, side by side in memory: a day's are gone through at every frame drawn. */
  private final long[] frames;

  private final List<RhythmMark> rhythms;
  private final List<NoteMark> notes;
  private final List<SignalQualitySpan> qualities;
  private final boolean judged;

  /** Marks that say nothing of the signal's quality. */
  public Marks(List<BeatMark> beats, List<RhythmMark> rhythms, List<NoteMark> notes) {
    this(beats, rhythms, notes, List.of());
  }

  /** Copies and sorts the lists; the stretches of quality are in frames and in order. */
  public Marks(
      List<BeatMark> beats,
      List<RhythmMark> rhythms,
      List<NoteMark> notes,
      List<SignalQualitySpan> qualities) {
    this.qualities = List.copyOf(qualities);
    this.beats = beats.stream().sorted(Comparator.comparing(BeatMark::mark, Mark.IN_TIME)).toList();
    this.frames = this.beats.stream().mapToLong(BeatMark::frame).toArray();
    this.rhythms =
        rhythms.stream().sorted(Comparator.comparingLong(RhythmMark::fromFrame)).toList();
    this.notes = notes.stream().sorted(Comparator.comparingLong(NoteMark::frame)).toList();
    this.judged = beats.stream().anyMatch(beat -> beat.beatClass().isPresent());
  }

  /** The beats. */
  public List<BeatMark> beats() {
    return beats;
  }

  /** Where a beat is, by its index. */
  public long frame(int beat) {
    return frames[beat];
  }

  /** Whether somebody has judged beats among them: they are an annotator's, not a detector's. */
  public boolean judged() {
    return judged;
  }

  /** The rhythms. */
  public List<RhythmMark> rhythms() {
    return rhythms;
  }

  /** Everything else. */
  public List<NoteMark> notes() {
    return notes;
  }

  /** What the annotator says of the signal's quality, in frames; empty where that is nothing. */
  public List<SignalQualitySpan> qualities() {
    return qualities;
  }

  /**
   * The intervals between the beats.
   *
   * @param quality where they cannot be seen
   * @param framesPerSecond of the record
   */
  public RrIntervals intervals(RecordQuality quality, double framesPerSecond) {
    List<Stretch> flutter =
        rhythms.stream()
            .filter(each -> each.flutter() && each.toFrame() > each.fromFrame())
            .map(each -> new Stretch(each.fromFrame(), each.toFrame()))
            .toList();
    return new RrIntervals(frames, quality, flutter, framesPerSecond);
  }

  /** The index of the first beat at or after a frame; {@code beats().size()} for none. */
  public int firstBeatFrom(double frame) {
    int low = 0;
    int high = beats.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (frames[middle] < frame) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The index of the beat nearest to a frame; -1 where there are no beats. */
  public int nearestBeat(double frame) {
    int after = firstBeatFrom(frame);
    if (after == 0) {
      return beats.isEmpty() ? -1 : 0;
    }
    if (after == beats.size()) {
      return after - 1;
    }
    double toAfter = frames[after] - frame;
    double toBefore = frame - frames[after - 1];
    return toBefore <= toAfter ? after - 1 : after;
  }

  /** The index of the beat that is {@code mark} and lies where it did; -1 where none is. */
  public int indexOf(Mark mark) {
    for (int beat = firstBeatFrom((double) mark.frame()); beat < beats.size(); beat++) {
      BeatMark candidate = beats.get(beat);
      if (candidate.id() == mark.id()) {
        return beat;
      }
      if (candidate.frame() > mark.frame()) {
        return -1;
      }
    }
    return -1;
  }

  /** The beats from a frame on and before another, by their indices. */
  public IntStream beatsWithin(double from, double until) {
    return IntStream.range(firstBeatFrom(from), firstBeatFrom(until));
  }

  /** The beat's own stretch: half way to its neighbours, at most {@code reach} frames each way. */
  public Cell cell(int beat, double reach) {
    double frame = frames[beat];
    double before = beat == 0 ? reach : (frame - frames[beat - 1]) / 2;
    double after = beat == frames.length - 1 ? reach : (frames[beat + 1] - frame) / 2;
    return new Cell(frame - Math.min(before, reach), frame + Math.min(after, reach));
  }

  /** A stretch of time in frames. */
  public record Cell(double from, double to) {}
}
