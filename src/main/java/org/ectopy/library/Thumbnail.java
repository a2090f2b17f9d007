package org.ectopy.library;

import java.util.Arrays;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.record.Samples;

/**
 * A few seconds of a lead, small: the least and the greatest value in each of its columns, in the
 * lead's own units; NaN where there are no samples.
 */
public final class Thumbnail {

  /** No samples at all. */
  public static final Thumbnail NONE = new Thumbnail(new float[0], new float[0], "");

  private final float[] lows;
  private final float[] highs;
  private final String units;

  private Thumbnail(float[] lows, float[] highs, String units) {
    this.lows = lows;
    this.highs = highs;
    this.units = units;
  }

  /** Copies the extremes of each column. */
  static Thumbnail of(float[] lows, float[] highs, String units) {
    if (lows.length != highs.length) {
      throw new IllegalArgumentException(lows.length + " lows, " + highs.length + " highs");
    }
    return new Thumbnail(lows.clone(), highs.clone(), units);
  }

  /** The extremes of the first row of a block, in so many columns at most. */
  static Thumbnail of(EcgRecord record, Samples block, int mostColumns) {
    Lead lead = record.leads().get(block.lead(0));
    int[] row = block.row(0);
    int columns = Math.min(mostColumns, row.length);
    float[] lows = new float[columns];
    float[] highs = new float[columns];
    for (int column = 0; column < columns; column++) {
      int from = (int) ((long) column * row.length / columns);
      int to = (int) ((long) (column + 1) * row.length / columns);
      int[] found = Arrays.stream(row, from, to).filter(value -> value != Samples.GAP).toArray();
      double first = physical(lead, Arrays.stream(found).min().orElse(Samples.GAP));
      double last = physical(lead, Arrays.stream(found).max().orElse(Samples.GAP));
      lows[column] = (float) Math.min(first, last);
      highs[column] = (float) Math.max(first, last);
    }
    return new Thumbnail(lows, highs, lead.calibration().units());
  }

  private static double physical(Lead lead, int stored) {
    return lead.calibration().physical(stored);
  }

  /** The number of columns; 0 for none. */
  public int columns() {
    return lows.length;
  }

  /** The least value of a column, NaN for none. */
  public float low(int column) {
    return lows[column];
  }

  /** The greatest value of a column, NaN for none. */
  public float high(int column) {
    return highs[column];
  }

  /** The unit of the values, such as {@code mV}. */
  public String units() {
    return units;
  }

  /** Whether there is a sample in it. */
  public boolean drawable() {
    for (float low : lows) {
      if (!Float.isNaN(low)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Thumbnail that
        && Arrays.equals(lows, that.lows)
        && Arrays.equals(highs, that.highs)
        && units.equals(that.units);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(highs);
  }
}
