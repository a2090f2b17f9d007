package org.ectopy.ui.trace;

import java.util.List;

/**
 * Where the rows of the leads lie, in logical pixels from the top of the paper.
 *
 * @param pitch the height of a row
 * @param firstBaseline the middle of the first row
 * @param rows how many there are
 * @param places the leads that stand in them
 */
public record RowLayout(double pitch, double firstBaseline, int rows, List<LeadPlace> places) {

  private static final double LEAST_PITCH = 36;
  private static final double BOXES_PER_MILLIVOLT = 10;
  private static final double LEAST_BOXES = 8;

  /** Copies the list. */
  public RowLayout {
    places = List.copyOf(places);
  }

  /** Rows for the leads of a plan; see {@link #share(int, double, double)}. */
  public static RowLayout share(LeadPlan plan, double height, double pixelsPerMillivolt) {
    RowLayout rows = share(plan.rowCount(), height, pixelsPerMillivolt);
    return new RowLayout(rows.pitch, rows.firstBaseline, rows.rows, plan.places());
  }

  /**
   * Shares a height among so many rows, with a lead in each, in their order; rows that would be too
   * low for reading get the least height and run over the end, to be scrolled. Where the grid
   * allows it, every row's middle lies on a line.
   *
   * @param height the paper's height in logical pixels
   * @param pixelsPerMillivolt logical pixels for 1 mV
   */
  public static RowLayout share(int rows, double height, double pixelsPerMillivolt) {
    if (rows == 0) {
      return new RowLayout(height, height / 2, 0, List.of());
    }
    double pitch = Math.max(LEAST_PITCH, height / rows);
    double box = pixelsPerMillivolt / BOXES_PER_MILLIVOLT;
    if (rows > 1 && pitch >= LEAST_BOXES * box) {
      pitch = Math.floor(pitch / box) * box;
    }
    double spare = Math.max(0, height - pitch * rows);
    return new RowLayout(pitch, (pitch + spare) / 2, rows, LeadPlace.rows(rows));
  }

  /** The middle of a row. */
  public double baseline(int row) {
    return firstBaseline + row * pitch;
  }

  /** The height of all rows together. */
  public double total() {
    return pitch * rows;
  }

  /** The same rows moved up by logical pixels. */
  public RowLayout scrolledBy(double pixels) {
    return new RowLayout(pitch, firstBaseline - pixels, rows, places);
  }
}
