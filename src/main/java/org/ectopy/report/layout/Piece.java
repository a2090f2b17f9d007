package org.ectopy.report.layout;

import java.util.Optional;
import org.ectopy.report.Figure;

/**
 * A part of a report that stands on one page as a whole.
 *
 * @param height in mm, with the room below it
 * @param keep whether the next piece stands on the same page
 * @param again what is drawn above it where it is the first on a page, such as a table's head
 * @param painter draws it
 */
record Piece(double height, boolean keep, Optional<Piece> again, Painter painter) {

  /** Draws a piece. */
  @FunctionalInterface
  interface Painter {

    /** Draws it on a page with its upper edge at {@code top}. */
    void paint(Figure page, double top);
  }

  /** A piece that stands for itself. */
  Piece(double height, Painter painter) {
    this(height, false, Optional.empty(), painter);
  }

  /** The same, with the next on one page. */
  Piece kept() {
    return new Piece(height, true, again, painter);
  }

  /** The same below something that is repeated. */
  Piece below(Piece head) {
    return new Piece(height, keep, Optional.of(head), painter);
  }
}
