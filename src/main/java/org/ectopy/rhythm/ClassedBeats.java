package org.ectopy.rhythm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;

/** The beats of a record and what each of them is, in the order of time. */
public final class ClassedBeats {

  private final long[] frames;
  private final List<BeatClass> classes;

  private ClassedBeats(long[] frames, List<BeatClass> classes) {
    this.frames = frames;
    this.classes = classes;
  }

  /**
   * The beats among annotations.
   *
   * @param set its times are frames
   * @param map how symbols become classes
   */
  public static ClassedBeats of(AnnotationSet set, LabelMap map) {
    List<Annotation> beats = set.beats();
    long[] frames = new long[beats.size()];
    List<BeatClass> classes = new ArrayList<>(beats.size());
    for (Annotation beat : beats) {
      Optional<BeatClass> beatClass = map.classOf(beat.symbol());
      if (beatClass.isPresent()) {
        frames[classes.size()] = beat.sample();
        classes.add(beatClass.get());
      }
    }
    return new ClassedBeats(Arrays.copyOf(frames, classes.size()), List.copyOf(classes));
  }

  /** How many there are. */
  public int count() {
    return frames.length;
  }

  /** Where a beat is. */
  public long frame(int beat) {
    return frames[beat];
  }

  /** Where all of them are. */
  public long[] frames() {
    return frames.clone();
  }

  /** What a beat is. */
  public BeatClass classOf(int beat) {
    return classes.get(beat);
  }

  /** The first beat at or after a frame; {@link #count} for none. */
  public int firstFrom(long frame) {
    int at = Arrays.binarySearch(frames, frame);
    int first = at < 0 ? -at - 1 : at;
    while (first > 0 && frames[first - 1] == frame) {
      first--;
    }
    return first;
  }

  /** How many of the beats {@code [first, end)} are of each class, classes without one included. */
  public Map<BeatClass, Long> counts(int first, int end) {
    Map<BeatClass, Long> counts = new EnumMap<>(BeatClass.class);
    BeatClass.inOrder().forEach(each -> counts.put(each, 0L));
    classes.subList(first, end).forEach(each -> counts.merge(each, 1L, Long::sum));
    return counts;
  }
}
