package org.ectopy.ui.session;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ectopy.record.BeatClass;

/** How many beats of each class lie under each column of a narrow drawing. */
public final class BeatShares {

  private final Map<BeatClass, int[]> counts = new EnumMap<>(BeatClass.class);
  private final int[] all;

  /**
   * Counts some beats.
   *
   * @param columns how many columns there are
   * @param viewport where the beats lie, in columns
   */
  public BeatShares(List<BeatMark> beats, int columns, Viewport viewport) {
    this.all = new int[columns];
    for (BeatClass beatClass : BeatClass.values()) {
      counts.put(beatClass, new int[columns]);
    }
    for (BeatMark beat : beats) {
      int column = (int) Math.floor(viewport.xOf(beat.frame()));
      if (column >= 0 && column < columns) {
        all[column]++;
        of(beat.drawnAs())[column]++;
      }
    }
  }

  private int[] of(BeatClass beatClass) {
    return Objects.requireNonNull(counts.get(beatClass));
  }

  /** All beats in a column. */
  public int beats(int column) {
    return all[column];
  }

  /** The share of a column's beats that are of a class, 0 to 1. */
  public double share(int column, BeatClass beatClass) {
    return (double) of(beatClass)[column] / Math.max(1, all[column]);
  }
}
