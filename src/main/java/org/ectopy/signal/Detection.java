package org.ectopy.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.SymbolTable;

/** The beats a detector found in a record, and the stretches where it could not look. */
public final class Detection {

  private static final AnnotationSymbol NORMAL =
      SymbolTable.STANDARD.withMnemonic("N").orElseThrow();
  private static final AnnotationSymbol QUALITY =
      SymbolTable.STANDARD.withMnemonic("~").orElseThrow();
  private static final int ALL_LEADS_UNREADABLE = -1;
  private static final int CLEAN = 0;

  private final long frames;
  private final long[] beats;
  private final List<Stretch> unreadable;
  private final Optional<String> whyNone;

  /**
   * @param frames the record's length in frames
   * @param beats the fiducials in frames, strictly increasing
   * @param unreadable disjoint, in order
   */
  public Detection(long frames, long[] beats, List<Stretch> unreadable) {
    this(frames, beats, unreadable, Optional.empty());
  }

  private Detection(long frames, long[] beats, List<Stretch> unreadable, Optional<String> whyNone) {
    this.frames = frames;
    this.beats = beats.clone();
    this.unreadable = List.copyOf(unreadable);
    this.whyNone = whyNone;
    requireOrder();
  }

  /** The same, for the record without a beat, with a line that says why there is none. */
  Detection because(String reason) {
    return new Detection(frames, beats, unreadable, Optional.of(reason));
  }

  private void requireOrder() {
    for (int i = 1; i < beats.length; i++) {
      if (beats[i] <= beats[i - 1]) {
        throw new IllegalArgumentException("beat at " + beats[i] + " after " + beats[i - 1]);
      }
    }
    for (int i = 1; i < unreadable.size(); i++) {
      if (unreadable.get(i).from() < unreadable.get(i - 1).to()) {
        throw new IllegalArgumentException(unreadable.get(i) + " after " + unreadable.get(i - 1));
      }
    }
  }

  /** The record's length in frames. */
  public long frames() {
    return frames;
  }

  /** The number of beats. */
  public int count() {
    return beats.length;
  }

  /** The frame of a beat, counted from 0. */
  public long beat(int index) {
    return beats[index];
  }

  /** The frames of all beats, strictly increasing. */
  public LongStream beats() {
    return Arrays.stream(beats);
  }

  /** The stretches without enough signal to say where the beats are, disjoint and in order. */
  public List<Stretch> unreadable() {
    return unreadable;
  }

  /** Why no beat was found, in one line; empty where there are beats. */
  public Optional<String> whyNone() {
    return whyNone;
  }

  /** The unreadable frames in all. */
  public long unreadableFrames() {
    return unreadable.stream().mapToLong(Stretch::frames).sum();
  }

  /**
   * The same as annotations in time order: {@code N} at every beat, {@code ~} with subtype -1 at
   * the start of each unreadable stretch and with subtype 0 at its end, unless the record ends.
   */
  public AnnotationSet annotations() {
    List<Annotation> marks = new ArrayList<>();
    for (int i = 0; i < unreadable.size(); i++) {
      Stretch stretch = unreadable.get(i);
      if (i == 0 || unreadable.get(i - 1).to() < stretch.from()) {
        marks.add(quality(stretch.from(), ALL_LEADS_UNREADABLE));
      }
      boolean goesOn = i + 1 < unreadable.size() && unreadable.get(i + 1).from() == stretch.to();
      if (stretch.to() < frames && !goesOn) {
        marks.add(quality(stretch.to(), CLEAN));
      }
    }
    beats().forEach(beat -> marks.add(Annotation.of(beat, NORMAL)));
    marks.sort(Comparator.comparingLong(Annotation::sample));
    return new AnnotationSet(marks);
  }

  private static Annotation quality(long frame, int subtype) {
    return new Annotation(frame, QUALITY, subtype, 0, 0, "");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Detection that
        && frames == that.frames
        && Arrays.equals(beats, that.beats)
        && unreadable.equals(that.unreadable);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(beats) + unreadable.hashCode();
  }

  @Override
  public String toString() {
    return beats.length + " beats, " + unreadable.size() + " unreadable stretches";
  }
}
