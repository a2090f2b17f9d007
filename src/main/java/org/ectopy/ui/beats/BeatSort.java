package org.ectopy.ui.beats;

/**
 * The order of a table of beats; what is the same stays in the order of time.
 *
 * @param column what is compared
 * @param descending whether the largest comes first
 */
public record BeatSort(BeatColumn column, boolean descending) {

  /** The order of time. */
  public static final BeatSort IN_TIME = new BeatSort(BeatColumn.TIME, false);
}
