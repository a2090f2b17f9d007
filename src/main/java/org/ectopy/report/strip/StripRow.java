package org.ectopy.report.strip;

import java.util.List;

/**
 * A row of a strip before its samples are read; it is as high as its words and lanes need.
 *
 * @param span which frames
 * @param geometry where they lie
 * @param marks the letters above it
 * @param words the words above the letters
 * @param levels how many lines of words there are
 */
record StripRow(
    RowSpan span,
    RowGeometry geometry,
    List<StripMark> marks,
    List<PlacedWords> words,
    int levels) {

  /** The height of a line of letters in mm. */
  static final double LETTERS = 5;

  /** The height of the times below the grid. */
  static final double TIMES = 4.5;

  StripRow {
    marks = List.copyOf(marks);
    words = List.copyOf(words);
  }

  /** How far below the row's top the grid begins, in mm. */
  double gridTop(StripLabels labels) {
    double letters = labels.lettered() ? LETTERS : 0;
    return levels * WordLanes.PITCH + letters + (labels.twoRows() ? LETTERS : 0);
  }

  /** The height of all in mm. */
  double height(StripLabels labels, LanePlan lanes) {
    return gridTop(labels) + lanes.height() + TIMES;
  }
}
