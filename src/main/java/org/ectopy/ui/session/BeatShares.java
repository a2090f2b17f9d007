package org.ectopy.ui.session;

import org.ectopy.record.BeatClass;

/** How many beats of each class lie under each column of a narrow drawing. */
public final class BeatShares {

  private final int[][] counts;
  private final int[] all;
  private final Viewport viewport;

  /**
   * Begins without beats.
   *
   * @param columns how many columns there are
   * @param viewport where the beats lie, in columns
   */
  public BeatShares(int columns, Viewport viewport) {
    this.all = new int[columns];
    this.counts = new int[BeatClass.values().length][columns];
    this.viewport = viewport;
  }

  /** Counts a beat at a frame; one outside the drawing counts nowhere. */
  public void add(long frame, BeatClass beatClass) {
    int column = (int) Math.floor(viewport.xOf(frame));
    if (column >= 0 && column < all.length) {
      all[column]++;
      counts[beatClass.index()][column]++;
    }
  }

  /** All beats in a column. */
  public int beats(int column) {
    return all[column];
  }

  /** The share of a column's beats that are of a class, 0 to 1. */
  public double share(int column, BeatClass beatClass) {
    return (double) counts[beatClass.index()][column] / Math.max(1, all[column]);
  }
}
