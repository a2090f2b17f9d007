package org.ectopy.ui.trace;

/** A round dot that is stamped on a raster, its rim covered in part. */
public final class Dot {

  private static final int FULL = 256;

  private final int reach;
  private final int[] parts;

  /** A dot of a radius in pixels. */
  public Dot(double radius) {
    reach = (int) Math.ceil(radius);
    int side = 2 * reach + 1;
    parts = new int[side * side];
    for (int y = -reach; y <= reach; y++) {
      for (int x = -reach; x <= reach; x++) {
        double inside = radius + 0.5 - Math.hypot(x, y);
        parts[(y + reach) * side + x + reach] = (int) (FULL * Math.clamp(inside, 0, 1));
      }
    }
  }

  /** Stamps it about a pixel, with so many parts in 256 of its ink. */
  public void stamp(Raster raster, int x, int y, int pixel, int share) {
    int at = 0;
    for (int down = -reach; down <= reach; down++) {
      for (int right = -reach; right <= reach; right++) {
        int covered = parts[at++] * share / FULL;
        if (covered > 0) {
          raster.cover(x + right, y + down, pixel, covered);
        }
      }
    }
  }
}
