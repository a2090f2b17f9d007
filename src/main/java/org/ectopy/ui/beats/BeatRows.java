package org.ectopy.ui.beats;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.ectopy.ui.session.ShownBeats;

/** The beats that a table shows, in its order. */
public final class BeatRows {

  /** No beats. */
  public static final BeatRows NONE =
      of(new BeatColumns(ShownBeats.NONE, 1), BeatFilter.ALL, BeatSort.IN_TIME);

  private final BeatColumns columns;
  private final int[] beats;
  private final int[] rows;

  private BeatRows(BeatColumns columns, int[] beats) {
    this.columns = columns;
    this.beats = beats;
    rows = new int[columns.count()];
    Arrays.fill(rows, BeatColumns.UNKNOWN);
    for (int row = 0; row < beats.length; row++) {
      rows[beats[row]] = row;
    }
  }

  /** The beats that a filter lets through, sorted. */
  static BeatRows of(BeatColumns columns, BeatFilter filter, BeatSort sort) {
    IntPredicate wanted = filter.over(columns);
    int[] beats = IntStream.range(0, columns.count()).filter(wanted).toArray();
    if (!sort.equals(BeatSort.IN_TIME)) {
      sort(beats, columns, sort);
    }
    return new BeatRows(columns, beats);
  }

  /** Key and beat in one number each: sorting those costs no comparator and keeps time's order. */
  private static void sort(int[] beats, BeatColumns columns, BeatSort sort) {
    long[] pairs = new long[beats.length];
    for (int row = 0; row < beats.length; row++) {
      int key = columns.key(sort.column(), beats[row]);
      pairs[row] = (long) (sort.descending() ? -key : key) << Integer.SIZE | beats[row];
    }
    Arrays.sort(pairs);
    for (int row = 0; row < beats.length; row++) {
      beats[row] = (int) pairs[row];
    }
  }

  /** How many rows there are. */
  public int size() {
    return beats.length;
  }

  /** The beat of a row, by its index in the marks. */
  public int beat(int row) {
    return beats[row];
  }

  /** The beats from the first row to the last. */
  public IntStream beats() {
    return Arrays.stream(beats);
  }

  /** The row of a beat; -1 where it is not shown. */
  public int rowOf(int beat) {
    return beat >= 0 && beat < rows.length ? rows[beat] : BeatColumns.UNKNOWN;
  }

  /** What is known of the beats. */
  BeatColumns columns() {
    return columns;
  }
}
