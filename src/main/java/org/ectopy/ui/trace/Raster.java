package org.ectopy.ui.trace;

/** An array of opaque pixels in rows; it is the drawing's own, not a copy. */
public final class Raster {

  private final int width;
  private final int height;
  private final int[] pixels;

  /** A black raster of a size in physical pixels. */
  public Raster(int width, int height) {
    this.width = width;
    this.height = height;
    this.pixels = new int[Math.multiplyExact(width, height)];
  }

  /** Pixels in a row. */
  public int width() {
    return width;
  }

  /** Rows. */
  public int height() {
    return height;
  }

  /** The pixels themselves, {@code height} rows of {@code width}. */
  public int[] pixels() {
    return pixels;
  }

  /** Fills all of it with one pixel. */
  public void fill(int pixel) {
    java.util.Arrays.fill(pixels, pixel);
  }

  /** Covers a pixel by another to a share in 256; nothing happens outside the raster. */
  public void cover(int x, int y, int pixel, int parts) {
    if (x >= 0 && x < width && y >= 0 && y < height) {
      int at = y * width + x;
      pixels[at] = Argb.mix(pixels[at], pixel, parts);
    }
  }

  /** Covers the rectangle {@code [x, x + w) x [y, y + h)} as far as it lies inside. */
  public void coverBox(Box box, int pixel, int parts) {
    int right = Math.min(width, box.x() + box.width());
    int bottom = Math.min(height, box.y() + box.height());
    for (int y = Math.max(0, box.y()); y < bottom; y++) {
      for (int x = Math.max(0, box.x()); x < right; x++) {
        pixels[y * width + x] = Argb.mix(pixels[y * width + x], pixel, parts);
      }
    }
  }

  /** A rectangle in pixels. */
  public record Box(int x, int y, int width, int height) {}
}
