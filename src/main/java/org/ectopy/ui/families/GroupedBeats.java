package org.ectopy.ui.families;

import java.util.Arrays;
import org.ectopy.review.Families;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.Session;

/** Families with the places of the beats that they were made of; it never changes. */
final class GroupedBeats {

  private final long[] frames;
  private final Families families;

  private GroupedBeats(long[] frames, Families families) {
    this.frames = frames;
    this.families = families;
  }

  /** Families of the beats of some marks. */
  static GroupedBeats of(Marks marks, Families families) {
    long[] frames = new long[marks.beats().size()];
    Arrays.setAll(frames, marks::frame);
    return new GroupedBeats(frames, families);
  }

  /** Other families of the same beats. */
  GroupedBeats with(Families others) {
    return new GroupedBeats(frames, others);
  }

  /** The families; beats are known in them by their places when they were grouped. */
  Families families() {
    return families;
  }

  /** How many beats were grouped. */
  int beats() {
    return frames.length;
  }

  /** The frame of a grouped beat. */
  long frame(int grouped) {
    return frames[grouped];
  }

  /**
   * For each grouped beat its index in marks that were edited since, or {@link Session#NO_BEAT}
   * where no beat lies there any more.
   */
  int[] in(Marks marks) {
    int[] places = new int[frames.length];
    int now = 0;
    for (int beat = 0; beat < frames.length; beat++) {
      while (now < marks.beats().size() && marks.frame(now) < frames[beat]) {
        now++;
      }
      boolean there = now < marks.beats().size() && marks.frame(now) == frames[beat];
      places[beat] = there ? now++ : Session.NO_BEAT;
    }
    return places;
  }
}
