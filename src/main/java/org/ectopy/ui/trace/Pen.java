package org.ectopy.ui.trace;

import java.util.Arrays;

/**
 * Draws a curve as a round pen would: every point within half a pen's width of the line is inked,
 * and a pixel that is inked in part is covered in part.
 *
 * <p>The line thickened by a disc is, in each slice, the union of its neighbours' stretches, each
 * made longer by the disc's height at that distance.
 */
final class Pen {

  private final int slicesPerPixel;
  private final float[] reach;
  private final Raster raster;

  /** By how much the coverage of each row exceeds that of the row above, in slices. */
  private final float[] steps;

  /**
   * @param raster takes the ink
   * @param width the pen's width in pixels
   * @param slicesPerPixel slices of a curve for each column of the raster
   */
  Pen(Raster raster, double width, int slicesPerPixel) {
    this.raster = raster;
    this.slicesPerPixel = slicesPerPixel;
    this.steps = new float[raster.height() + 2];
    double radius = width / 2;
    int neighbours = (int) Math.floor(radius * slicesPerPixel);
    this.reach = new float[neighbours + 1];
    for (int i = 0; i <= neighbours; i++) {
      double across = (double) i / slicesPerPixel;
      reach[i] = (float) Math.sqrt(radius * radius - across * across);
    }
  }

  /** Draws a curve whose slice 0 lies at the raster's left edge, in ink that covers 256 parts. */
  void draw(Curve curve, int pixel) {
    draw(curve, pixel, 256);
  }

  /** Draws a curve in ink that covers so many parts in 256. */
  void draw(Curve curve, int pixel, int parts) {
    int columns = columns(curve);
    for (int column = 0; column < columns; column++) {
      drawColumn(curve, column, pixel, parts);
    }
  }

  /** Draws a curve in inks that change from column to column, one for each. */
  void draw(Curve curve, int[] pixels) {
    int columns = Math.min(pixels.length, columns(curve));
    for (int column = 0; column < columns; column++) {
      drawColumn(curve, column, pixels[column], 256);
    }
  }

  private int columns(Curve curve) {
    return Math.min(raster.width(), curve.slices() / slicesPerPixel);
  }

  private void drawColumn(Curve curve, int column, int pixel, int parts) {
    int top = raster.height();
    int bottom = -1;
    for (int i = 0; i < slicesPerPixel; i++) {
      int slice = column * slicesPerPixel + i;
      float from = Math.max(0, from(curve, slice));
      float to = Math.min(raster.height(), to(curve, slice));
      if (from < to) {
        ink(from, to);
        top = Math.min(top, (int) from);
        bottom = Math.max(bottom, Math.min(raster.height() - 1, (int) to));
      }
    }
    if (top <= bottom) {
      cover(new Raster.Box(column, top, 1, bottom - top + 1), pixel, parts);
    }
  }

  private float from(Curve curve, int slice) {
    float from = Float.POSITIVE_INFINITY;
    for (int i = -(reach.length - 1); i < reach.length; i++) {
      int neighbour = slice + i;
      if (neighbour >= 0 && neighbour < curve.slices()) {
        from = Math.min(from, curve.top(neighbour) - reach[Math.abs(i)]);
      }
    }
    return from;
  }

  private float to(Curve curve, int slice) {
    float to = Float.NEGATIVE_INFINITY;
    for (int i = -(reach.length - 1); i < reach.length; i++) {
      int neighbour = slice + i;
      if (neighbour >= 0 && neighbour < curve.slices()) {
        to = Math.max(to, curve.bottom(neighbour) + reach[Math.abs(i)]);
      }
    }
    return to;
  }

  /** Adds a slice: its first and last row in part, those between whole. */
  private void ink(float from, float to) {
    int first = (int) from;
    int last = (int) to;
    steps[first] += first + 1 - from;
    steps[first + 1] += from - first;
    steps[last] -= last + 1 - to;
    steps[last + 1] -= to - last;
  }

  private void cover(Raster.Box column, int pixel, int parts) {
    int[] pixels = raster.pixels();
    float full = (float) parts / slicesPerPixel;
    int bottom = column.y() + column.height();
    int at = column.y() * raster.width() + column.x();
    float slices = 0;
    int share = 0;
    for (int y = column.y(); y < bottom; y++) {
      if (steps[y] != 0) {
        slices += steps[y];
        share = Math.clamp((int) (slices * full + 0.5f), 0, parts);
      }
      pixels[at] = share == 256 ? pixel : Argb.mix(pixels[at], pixel, share);
      at += raster.width();
    }
    Arrays.fill(steps, column.y(), Math.min(steps.length, bottom + 2), 0);
  }
}
