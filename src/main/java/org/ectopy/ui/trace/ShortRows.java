package org.ectopy.ui.trace;

/**
 * Short rows of one lead under one another, the record's start in the first. All lengths are in
 * logical pixels.
 *
 * @param framesPerRow how many frames a row shows
 * @param pitch the height of a row
 * @param width the width of a row
 * @param top how far the rows are scrolled up
 * @param frames the record's length in frames
 */
public record ShortRows(double framesPerRow, double pitch, double width, double top, long frames) {

  /** How many rows the record fills. */
  public long count() {
    return Math.max(1, (long) Math.ceil(frames / framesPerRow));
  }

  /** The height of all rows together. */
  public double total() {
    return count() * pitch;
  }

  /** The row in which a frame lies, counted from 0. */
  public long rowOf(double frame) {
    return Math.clamp((long) Math.floor(frame / framesPerRow), 0, count() - 1);
  }

  /** The first frame of a row. */
  public double frameOf(long row) {
    return row * framesPerRow;
  }

  /** The distance of a row's upper edge from the upper edge of the view. */
  public double yOf(long row) {
    return row * pitch - top;
  }

  /** The distance of a frame from the left edge of a row, which may be another than its own. */
  public double xOf(double frame, long row) {
    return (frame - frameOf(row)) / framesPerRow * width;
  }

  /** The frame at a place in the view, within the record. */
  public double frameAt(double x, double y) {
    long row = Math.clamp((long) Math.floor((y + top) / pitch), 0, count() - 1);
    double share = Math.clamp(x / width, 0, 1);
    return Math.min(frames - 1.0, frameOf(row) + share * framesPerRow);
  }

  /** The first row of which something can be seen. */
  public long firstSeen() {
    return Math.clamp((long) Math.floor(top / pitch), 0, count() - 1);
  }

  /** The row after the last of which something can be seen in a view of a height. */
  public long endSeen(double height) {
    return Math.clamp((long) Math.ceil((top + height) / pitch), 0, count());
  }

  /** The same rows scrolled to another place, as far as there are rows to fill a height. */
  public ShortRows scrolledTo(double newTop, double height) {
    double lowest = Math.max(0, total() - height);
    return new ShortRows(framesPerRow, pitch, width, Math.clamp(newTop, 0, lowest), frames);
  }

  /** The same rows scrolled as little as makes a frame's row visible in a height. */
  public ShortRows showing(double frame, double height) {
    double upper = rowOf(frame) * pitch;
    return scrolledTo(Math.clamp(top, Math.min(upper, upper + pitch - height), upper), height);
  }
}
