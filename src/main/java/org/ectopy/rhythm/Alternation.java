package org.ectopy.rhythm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ectopy.evaluation.RunKind;
import org.ectopy.record.BeatClass;
import org.ectopy.signal.Stretch;

/**
 * Ectopic beats that come at every second beat (bigeminy) or every third (trigeminy), with normal
 * beats and nothing else between them, three ectopic beats or more in a row.
 *
 * @param kind of the ectopic beats
 * @param every {@link #BIGEMINY} or {@link #TRIGEMINY}
 * @param stretches from the first ectopic beat to the last, in order
 */
public record Alternation(RunKind kind, int every, List<Stretch> stretches) {

  /** Every second beat is ectopic. */
  public static final int BIGEMINY = 2;

  /** Every third beat is ectopic. */
  public static final int TRIGEMINY = 3;

  /** Fewer ectopic beats make no alternation. */
  public static final int LEAST_BEATS = 3;

  /** Copies the list. */
  public Alternation {
    stretches = List.copyOf(stretches);
  }

  /** Where a record alternates. */
  public static Alternation of(RhythmStudy study, RunKind kind, int every) {
    List<Stretch> found = new ArrayList<>();
    int beat = 0;
    while (beat < study.beats().count()) {
      int last = beat;
      int beats = 1;
      while (kind.holds(study.beats().classOf(beat)) && follows(study, last, every, kind)) {
        last += every;
        beats++;
      }
      if (beats >= LEAST_BEATS) {
        found.add(new Stretch(study.beats().frame(beat), study.beats().frame(last)));
      }
      beat = last + 1;
    }
    return new Alternation(kind, every, found);
  }

  /** Whether the next ectopic beat comes after so many beats, with normal ones between. */
  private static boolean follows(RhythmStudy study, int beat, int every, RunKind kind) {
    ClassedBeats beats = study.beats();
    int next = beat + every;
    if (next >= beats.count() || !kind.holds(beats.classOf(next))) {
      return false;
    }
    for (int between = beat + 1; between <= next; between++) {
      boolean normal = between == next || beats.classOf(between) == BeatClass.N;
      if (!normal || !study.intervals().endsAt(between)) {
        return false;
      }
    }
    return true;
  }

  /** Its time in all, in frames. */
  public long frames() {
    return stretches.stream().mapToLong(Stretch::frames).sum();
  }

  /** The longest stretch, the first of them. */
  public Optional<Stretch> longest() {
    return stretches.stream()
        .max(
            Comparator.comparingLong(Stretch::frames)
                .thenComparing(Comparator.comparingLong(Stretch::from).reversed()));
  }
}
