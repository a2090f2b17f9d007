package org.ectopy.ui.gallery;

/**
 * Where the cells of a gallery lie, in logical pixels from its upper left corner.
 *
 * @param count how many cells there are
 * @param leads how many leads each shows, 1 or 2
 * @param width of the view
 * @param height of the view
 * @param top how far the rows are scrolled up
 */
record GalleryLayout(int count, int leads, double width, double height, double top) {

  /** Between cells, and around them. */
  static final double GAP = 6;

  /** The room for words at the top of a cell. */
  static final double HEAD = 18;

  /** The room for words at the foot of a cell. */
  static final double FOOT = 14;

  private static final double LEAST_WIDTH = 114;
  private static final double LEAD_HEIGHT = 48;

  /** Nothing in no room. */
  static final GalleryLayout NONE = new GalleryLayout(0, 1, 0, 0, 0);

  /** Brings the place within what there is. */
  GalleryLayout {
    double least = Math.max(GAP + LEAST_WIDTH, width);
    int columns = columns(least);
    double total = rows(count, columns) * (cellHeight(leads) + GAP) + GAP;
    top = Math.clamp(top, 0, Math.max(0, total - height));
  }

  private static int columns(double width) {
    return Math.max(1, (int) ((width - GAP) / (LEAST_WIDTH + GAP)));
  }

  private static int rows(int count, int columns) {
    return (count + columns - 1) / columns;
  }

  private static double cellHeight(int leads) {
    return HEAD + FOOT + leads * LEAD_HEIGHT;
  }

  /** Cells in a row. */
  int columns() {
    return columns(width);
  }

  /** The width of a cell: whole pixels, so that all are alike. */
  double cellWidth() {
    return Math.max(LEAST_WIDTH / 2, Math.floor((width - GAP) / columns() - GAP));
  }

  /** The height of a cell. */
  double cellHeight() {
    return cellHeight(leads);
  }

  /** From one row to the next. */
  double pitch() {
    return cellHeight() + GAP;
  }

  /** How many rows there are. */
  int rows() {
    return rows(count, columns());
  }

  /** The height of all rows with the gaps around them. */
  double total() {
    return rows() * pitch() + GAP;
  }

  /** The first row of which something can be seen. */
  int firstSeen() {
    return Math.clamp((long) Math.floor((top - GAP) / pitch()), 0, Math.max(0, rows() - 1));
  }

  /** The row after the last of which something can be seen. */
  int endSeen() {
    return Math.clamp((long) Math.ceil((top + height - GAP) / pitch()), 0, rows());
  }

  /** How many rows fit in whole. */
  int page() {
    return Math.max(1, (int) (height / pitch()));
  }

  /** How far down the view a row lies. */
  double y(int row) {
    return GAP + row * pitch() - top;
  }

  /** How far right a column lies. */
  double x(int column) {
    return GAP + column * (cellWidth() + GAP);
  }

  /** The place under a point; {@link GalleryViewModel#NO_PLACE} where no cell lies there. */
  int placeAt(double x, double y) {
    int column = (int) Math.floor((x - GAP) / (cellWidth() + GAP));
    int row = (int) Math.floor((y + top - GAP) / pitch());
    boolean within =
        x >= GAP
            && column < columns()
            && x - x(column) < cellWidth()
            && row >= 0
            && y - y(row) < cellHeight();
    int place = row * columns() + column;
    return within && place < count ? place : GalleryViewModel.NO_PLACE;
  }

  /** The same cells scrolled to another place. */
  GalleryLayout scrolledTo(double newTop) {
    return new GalleryLayout(count, leads, width, height, newTop);
  }

  /** The same cells scrolled as little as makes a place visible as a whole. */
  GalleryLayout showing(int place) {
    int row = place / columns();
    double upper = row * pitch();
    double lower = upper + pitch() + GAP;
    return scrolledTo(Math.clamp(top, Math.min(upper, lower - height), upper));
  }
}
