package org.ectopy.ui.session;

import java.util.List;
import org.ectopy.record.BeatClass;

/** How many beats of each class lie under each column of a narrow drawing. */
public final class BeatShares {

  private final int[][] counts;

  /**
   * Counts some beats.
   *
   * @param columns how many columns there are
   * @param viewport where the beats lie, in columns
   */
  public BeatShares(List<BeatMark> beats, int columns, Viewport viewport) {
    this.counts = new int[columns][BeatClass.values().length];
    for (BeatMark beat : beats) {
      int column = (int) Math.floor(viewport.xOf(beat.frame()));
      if (column >= 0 && column < columns) {
        counts[column][beat.beatClass().ordinal()]++;
      }
    }
  }

  /** How many columns there are. */
  public int columns() {
    return counts.length;
  }

  /** All beats in a column. */
  public int beats(int column) {
    int sum = 0;
    for (int count : counts[column]) {
      sum += count;
    }
    return sum;
  }

  /** The share of a column's beats that are of a class, 0 to 1. */
  public double share(int column, BeatClass beatClass) {
    return (double) counts[column][beatClass.ordinal()] / Math.max(1, beats(column));
  }
}
