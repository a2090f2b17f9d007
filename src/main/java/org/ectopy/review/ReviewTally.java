package org.ectopy.review;

import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ectopy.record.BeatClass;

/**
 * How far a review has come.
 *
 * @param all beats of the queue
 * @param done those that were looked at
 * @param confirmed those that were left as they were found
 * @param changes how many of the others went from which class to which
 */
public record ReviewTally(int all, int done, int confirmed, SortedMap<Change, Integer> changes) {

  /** Copies the map. */
  public ReviewTally {
    changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
  }

  /**
   * From one class to another.
   *
   * @param from empty where nobody had said what the beat is
   * @param to empty where it was removed, or is of none
   */
  public record Change(Optional<BeatClass> from, Optional<BeatClass> to)
      implements Comparable<Change> {

    private static final Comparator<Change> ORDER =
        Comparator.<Change>comparingInt(change -> index(change.from))
            .thenComparingInt(change -> index(change.to));

    private static int index(Optional<BeatClass> each) {
      return each.map(BeatClass::index).orElse(Integer.MAX_VALUE);
    }

    @Override
    public int compareTo(Change other) {
      return ORDER.compare(this, other);
    }
  }

  /** How many were given another class. */
  public int changed() {
    return done - confirmed;
  }

  /** The part that is done, 0 to 1; 0 of an empty queue. */
  public double share() {
    return all == 0 ? 0 : (double) done / all;
  }
}
