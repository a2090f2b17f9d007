package org.ectopy.ui.session;

import java.util.Optional;

/**
 * A beat on which two sets disagree: they call it differently, or one of them does not have it.
 *
 * @param mine the beat in the set that is edited; empty where it has none
 * @param theirs the beat in the other set; empty where it has none
 */
public record Difference(Optional<BeatMark> mine, Optional<BeatMark> theirs) {

  /** Rejects a difference about no beat. */
  public Difference {
    if (mine.isEmpty() && theirs.isEmpty()) {
      throw new IllegalArgumentException("a difference about no beat");
    }
  }

  /** Where it is: the edited set's beat, else the other's. */
  public long frame() {
    return (mine.isPresent() ? mine : theirs).orElseThrow().frame();
  }

  /** Whether it is about the same beats as another, whatever is said of them. */
  boolean sameBeats(Difference other) {
    return mine.map(BeatMark::id).equals(other.mine.map(BeatMark::id))
        && theirs.map(BeatMark::id).equals(other.theirs.map(BeatMark::id));
  }
}
