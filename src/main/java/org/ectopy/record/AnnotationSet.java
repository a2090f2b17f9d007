package org.ectopy.record;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * The annotations of one annotator on one record, in their stored order.
 *
 * <p>The typed views ({@link #beats}, {@link #rhythms} and the rest) are taken in time order; the
 * list itself stays as it was stored and holds everything.
 *
 * @param declarations the head of the file: its time resolution and its own symbols
 * @param annotations all others
 * @param verbatim the bytes this very set was read from, kept only where writing it anew would give
 *     others; a changed set has none
 */
public record AnnotationSet(
    Declarations declarations, List<Annotation> annotations, Optional<Verbatim> verbatim) {

  /** Copies the list. */
  public AnnotationSet {
    annotations = List.copyOf(annotations);
  }

  /** Annotations whose times count frames, with the standard symbols. */
  public AnnotationSet(List<Annotation> annotations) {
    this(Declarations.NONE, annotations);
  }

  /** Annotations under the given declarations. */
  public AnnotationSet(Declarations declarations, List<Annotation> annotations) {
    this(declarations, annotations, Optional.empty());
  }

  /** Other annotations under the same declarations. */
  public AnnotationSet with(List<Annotation> others) {
    return new AnnotationSet(declarations, others);
  }

  /** Ticks per second of the annotations' times; empty where they count the record's frames. */
  public OptionalDouble timeResolution() {
    return declarations.timeResolution();
  }

  /** The meaning of every code in this set. */
  public SymbolTable symbols() {
    return SymbolTable.STANDARD.declaring(declarations.symbols());
  }

  /**
   * This set with all times in frames of a record, halves rounded up, and no time resolution of its
   * own.
   */
  public AnnotationSet inFrames(SampleRate rate) {
    if (timeResolution().isEmpty()) {
      return this;
    }
    double framesPerTick = rate.framesPerSecond() / timeResolution().getAsDouble();
    return new AnnotationSet(
        declarations.withoutTimeResolution(),
        annotations.stream().map(a -> a.at(Math.round(a.sample() * framesPerTick))).toList());
  }

  /**
   * This set, whose times are frames of a record, with a time resolution of its own: its times in
   * ticks, halves rounded up.
   */
  public AnnotationSet inTicks(SampleRate rate, double ticksPerSecond) {
    double ticksPerFrame = ticksPerSecond / rate.framesPerSecond();
    return new AnnotationSet(
        declarations.withTimeResolution(ticksPerSecond),
        annotations.stream().map(a -> a.at(Math.round(a.sample() * ticksPerFrame))).toList());
  }

  /** The marks of QRS complexes. */
  public List<Annotation> beats() {
    return inTimeOrder(Annotation::beat);
  }

  /** The times between beats; marks that are no beats do not count. */
  public List<RrInterval> rrIntervals() {
    return RrInterval.between(beats());
  }

  /** The rhythms, each until the next is named; the last one until {@code endTick}. */
  public List<RhythmSpan> rhythms(long endTick) {
    return RhythmSpan.between(withCode(AnnotationCode.RHYTHM), endTick);
  }

  /** The {@code +} annotations that neither name nor end a rhythm: remarks of the annotator. */
  public List<Annotation> rhythmNotes() {
    return withCode(AnnotationCode.RHYTHM).stream()
        .filter(change -> !RhythmSpan.bounds(change))
        .toList();
  }

  /** The signal quality from each {@code ~} on; the last one until {@code endTick}. */
  public List<SignalQualitySpan> signalQuality(long endTick) {
    return SignalQualitySpan.between(withCode(AnnotationCode.SIGNAL_QUALITY), endTick);
  }

  /** The waves that are delineated by onset, peak or end. */
  public List<WaveMark> waveMarks() {
    return WaveMarks.among(inTimeOrder(annotation -> true));
  }

  /** The ventricular flutter and fibrillation; one that is not closed lasts until the end. */
  public List<FlutterEpisode> flutterEpisodes(long endTick) {
    return FlutterEpisode.among(inTimeOrder(annotation -> true), endTick);
  }

  /** The comments. */
  public List<Annotation> comments() {
    return withCode(AnnotationCode.COMMENT);
  }

  private List<Annotation> withCode(int code) {
    return inTimeOrder(annotation -> annotation.hasCode(code));
  }

  private List<Annotation> inTimeOrder(Predicate<Annotation> wanted) {
    return annotations.stream()
        .filter(wanted)
        .sorted(Comparator.comparingLong(Annotation::sample))
        .toList();
  }
}
