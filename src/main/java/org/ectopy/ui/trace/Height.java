package org.ectopy.ui.trace;

/**
 * Where a stored integer lies on the raster: {@code origin + stored * step} pixels from the top.
 *
 * @param origin the height of a stored 0, in pixels downwards
 * @param step pixels downwards for one stored integer
 */
record Height(double origin, double step) {

  double of(double stored) {
    return origin + stored * step;
  }
}
