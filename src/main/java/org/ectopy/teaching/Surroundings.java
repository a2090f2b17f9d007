package org.ectopy.teaching;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.BeatClass;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.record.RhythmSpan;
import org.ectopy.record.SampleRate;

/** What annotators say around a place in a record: the beats, marks and rhythms there. */
final class Surroundings {

  /** How far around the place beats are looked at, in s. */
  private static final double REACH = 5;

  private final SampleRate rate;
  private final long frame;
  private final FrameSpan reach;
  private final List<Annotation> beats;
  private final List<Annotation> all;
  private final Optional<RhythmSpan> rhythm;

  /**
   * @param annotations in frames of the record
   */
  Surroundings(EcgRecord record, AnnotationSet annotations, long frame) {
    this.rate = record.rate();
    this.frame = frame;
    this.reach =
        new FrameSpan(
            Math.max(0, frame - rate.frameAt(REACH)),
            Math.min(record.frames() - 1, frame + rate.frameAt(REACH)));
    this.beats = annotations.beats();
    this.all = annotations.annotations();
    this.rhythm =
        annotations.rhythms(record.frames()).stream()
            .filter(span -> span.start() <= frame && span.end() > frame)
            .findFirst();
  }

  /** The place. */
  long frame() {
    return frame;
  }

  /** The stretch that is looked at. */
  FrameSpan reach() {
    return reach;
  }

  /** Frames in a time in s. */
  long frames(double seconds) {
    return rate.frameAt(seconds);
  }

  /** The time in s between two frames. */
  double seconds(long from, long until) {
    return rate.seconds(until - from);
  }

  /** The beats of the whole record, in time order. */
  List<Annotation> beats() {
    return beats;
  }

  /** The index of the beat nearest to the place; -1 where there are none. */
  int anchor() {
    return IntStream.range(0, beats.size())
        .boxed()
        .min((a, b) -> Long.compare(distance(a), distance(b)))
        .orElse(-1);
  }

  private long distance(int beat) {
    return Math.abs(beats.get(beat).sample() - frame);
  }

  /** Whether there is a beat with an index. */
  boolean has(int beat) {
    return beat >= 0 && beat < beats.size();
  }

  /** The frame of a beat. */
  long at(int beat) {
    return beats.get(beat).sample();
  }

  /** The time in s from the beat before to a beat. */
  double rr(int beat) {
    return seconds(at(beat - 1), at(beat));
  }

  /** The EC57 class of a beat. */
  BeatClass beatClass(int beat) {
    return LabelMap.EC57.classOf(beats.get(beat).symbol()).orElse(BeatClass.Q);
  }

  /** The beats within reach, by their indices. */
  IntStream near() {
    return IntStream.range(0, beats.size())
        .filter(beat -> at(beat) >= reach.from() && at(beat) <= reach.until());
  }

  /**
   * The usual interval around a beat in s; NaN where too few beats of the leading rhythm follow
   * each other near it.
   */
  double usualRr(int beat) {
    OptionalDouble frames = UsualInterval.of(beats, beat, rate);
    return frames.orElse(Double.NaN) / rate.framesPerSecond();
  }

  /** The frames of all marks with a mnemonic within reach. */
  List<Long> marked(String mnemonic) {
    return all.stream()
        .filter(mark -> mark.symbol().mnemonic().equals(mnemonic))
        .map(Annotation::sample)
        .filter(at -> at >= reach.from() && at <= reach.until())
        .sorted()
        .toList();
  }

  /** Whether a beat belongs to the rhythm at the place; all do where none is named. */
  boolean inRhythm(int beat) {
    return rhythm.filter(span -> at(beat) < span.start() || at(beat) >= span.end()).isEmpty();
  }

  /** The rhythm at the place. */
  Optional<RhythmSpan> rhythm() {
    return rhythm;
  }
}
