package org.ectopy.ui.session;

import java.util.Arrays;

/**
 * Finds which beat of one set is which of another: those two that are nearest to each other, and no
 * farther than the match window of ANSI/AAMI EC57.
 */
final class BeatPairs {

  /** Stands for no beat. */
  static final int NONE = -1;

  private BeatPairs() {}

  /**
   * The beat of {@code theirs} for each of {@code mine}, or {@link #NONE}.
   *
   * @param window the largest distance of a pair, in frames
   */
  static int[] of(Marks mine, Marks theirs, long window) {
    int[] there = nearest(mine, theirs);
    int[] back = nearest(theirs, mine);
    for (int beat = 0; beat < there.length; beat++) {
      int other = there[beat];
      boolean pair =
          other != NONE
              && back[other] == beat
              && Math.abs(theirs.frame(other) - mine.frame(beat)) <= window;
      there[beat] = pair ? other : NONE;
    }
    return there;
  }

  /** The beat of {@code to} that is nearest to each of {@code from}, of two the earlier. */
  private static int[] nearest(Marks from, Marks to) {
    int[] nearest = new int[from.beats().size()];
    int last = to.beats().size() - 1;
    if (last < 0) {
      Arrays.fill(nearest, NONE);
      return nearest;
    }
    int before = 0;
    for (int beat = 0; beat < nearest.length; beat++) {
      long frame = from.frame(beat);
      while (before < last && to.frame(before + 1) <= frame) {
        before++;
      }
      boolean later =
          before < last && to.frame(before + 1) - frame < Math.abs(frame - to.frame(before));
      nearest[beat] = later ? before + 1 : before;
    }
    return nearest;
  }
}
