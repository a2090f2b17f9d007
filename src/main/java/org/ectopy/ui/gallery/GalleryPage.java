package org.ectopy.ui.gallery;

import org.ectopy.ui.trace.Inks;

/**
 * Rows of a gallery that are to be drawn.
 *
 * @param beats what the gallery shows
 * @param layout how it lies
 * @param scale physical pixels for one logical pixel
 * @param inks the colours
 */
record GalleryPage(GalleryList beats, GalleryLayout layout, double scale, Inks inks) {

  /** What all rows of a gallery have in common: where it changes, no row is as it was. */
  record Look(GalleryList beats, int leads, double width, double scale, Inks inks) {}

  Look look() {
    return new Look(beats, layout.leads(), layout.width(), scale, inks);
  }

  /** The first of so many rows above those in view. */
  int firstAhead() {
    return Math.max(0, layout.firstSeen() - ahead());
  }

  /** The row after the last of so many below those in view. */
  int endAhead() {
    return Math.min(layout.rows(), layout.endSeen() + ahead());
  }

  /** Half a view is drawn before it is needed. */
  private int ahead() {
    return 1 + layout.page() / 2;
  }
}
