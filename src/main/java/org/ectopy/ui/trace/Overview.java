package org.ectopy.ui.trace;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.session.BeatShares;

/** Draws a whole record in one narrow strip: its first lead, and ticks for beats not normal. */
public final class Overview {

  private static final double TICKS_HEIGHT = 9;
  private static final double LEAST_TICK = 4;
  private static final double PEN_WIDTH = 1;
  private static final double MARGIN = 5;
  private static final List<BeatClass> NOT_NORMAL =
      List.of(BeatClass.V, BeatClass.S, BeatClass.F, BeatClass.Q);
  private static final int TRACE_PARTS = 130;

  private final TraceSource source = new TraceSource();

  /**
   * Draws a page whose viewport spans the whole record.
   *
   * @throws IOException where samples cannot be read; the ticks are drawn
   */
  public Raster draw(Page page) throws IOException {
    Raster raster = new Raster(page.sheet().width(), page.sheet().height());
    raster.fill(page.sheet().inks().of(ColorRole.PANEL));
    ticks(raster, page);
    Optional<TraceSource.Curves> curves =
        page.record().record().leads().isEmpty() ? Optional.empty() : source.curves(page);
    curves.ifPresent(found -> trace(raster, page, found));
    return raster;
  }

  private static void trace(Raster raster, Page page, TraceSource.Curves curves) {
    double scale = page.sheet().scale();
    double sign = Math.signum(page.record().scales().getFirst().millivoltsPerStep());
    Curve curve = new Curve(raster.width() * curves.slicesPerPixel());
    curves.filling().fill(0, new Height(0, -sign), curve);
    double highest = quantile(curve, curve::top, 0.01);
    double lowest = quantile(curve, curve::bottom, 0.99);
    double top = MARGIN * scale;
    double bottom = raster.height() - (TICKS_HEIGHT + MARGIN) * scale;
    double step = (bottom - top) / Math.max(1, lowest - highest);
    curve.clear();
    curves.filling().fill(0, new Height(top - highest * step, -sign * step), curve);
    curve.keepWithin(1, bottom + scale);
    int pixel = ink(page, ColorRole.MUTED, TRACE_PARTS);
    new Pen(raster, PEN_WIDTH * scale, curves.slicesPerPixel()).draw(curve, pixel);
  }

  private static int ink(Page page, ColorRole role, int parts) {
    Inks inks = page.sheet().inks();
    return Argb.mix(inks.of(ColorRole.PANEL), inks.of(role), parts);
  }

  private static double quantile(Curve curve, IntToDoubleFunction value, double share) {
    double[] sorted =
        IntStream.range(0, curve.slices())
            .filter(slice -> !curve.empty(slice))
            .mapToDouble(value)
            .toArray();
    Arrays.sort(sorted);
    return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))];
  }

  /** In each column the classes stand on one another, each as high as its share of the beats. */
  private static void ticks(Raster raster, Page page) {
    double scale = page.sheet().scale();
    int columns = (int) Math.ceil(page.viewport().width());
    BeatShares shares = page.beats().shares(columns, page.viewport());
    for (int column = 0; column < columns; column++) {
      double bottom = raster.height();
      for (BeatClass beatClass : NOT_NORMAL) {
        double share = shares.share(column, beatClass);
        double height = share == 0 ? 0 : (LEAST_TICK + share * (TICKS_HEIGHT - LEAST_TICK)) * scale;
        int top = (int) Math.rint(bottom - height);
        int left = (int) Math.rint(column * scale);
        int width = (int) Math.rint((column + 1) * scale) - left;
        Raster.Box box = new Raster.Box(left, top, width, (int) Math.rint(bottom) - top);
        raster.coverBox(box, page.sheet().inks().of(ColorRole.of(beatClass)), 256);
        bottom -= height;
      }
    }
  }
}
