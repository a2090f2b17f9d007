package org.ectopy.ui.trace;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A place on the paper and the lead that is drawn there. Time runs on from column to column: each
 * column shows the next part of the stretch in view, as on the sheets of twelve-lead recorders. So
 * one time axis, one row of beats, and one tint for each beat hold for all of them.
 *
 * @param setting the lead and how it is drawn
 * @param row counted from the top
 * @param column counted from the left
 * @param columns into how many columns the row is divided
 */
public record LeadPlace(LeadSetting setting, int row, int column, int columns) {

  /** The leads {@code 0} to {@code rows - 1} as the record has them, each in a row of its own. */
  static List<LeadPlace> rows(int rows) {
    return IntStream.range(0, rows)
        .mapToObj(row -> new LeadPlace(LeadSetting.usual(row), row, 0, 1))
        .toList();
  }

  /** The lead's place among the record's leads. */
  public int lead() {
    return setting.lead();
  }

  /** The distance of its left edge from the paper's, as a share of the paper's width, 0 to 1. */
  public double from() {
    return (double) column / columns;
  }

  /** The distance of its right edge from the paper's left one, likewise. */
  public double to() {
    return (double) (column + 1) / columns;
  }
}
