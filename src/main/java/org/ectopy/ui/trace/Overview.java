package org.ectopy.ui.trace;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.session.BeatMark;

/** Draws a whole record in one narrow strip: its first lead, and ticks for beats not normal. */
public final class Overview {

  private static final double TICKS_HEIGHT = 9;
  private static final double PEN_WIDTH = 1;
  private static final double MARGIN = 5;
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
    for (BeatClass beatClass : BeatClass.values()) {
      if (beatClass != BeatClass.N) {
        ticks(raster, page, beatClass);
      }
    }
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

  private static void ticks(Raster raster, Page page, BeatClass beatClass) {
    double scale = page.sheet().scale();
    int height = (int) Math.round(TICKS_HEIGHT * scale);
    int width = (int) Math.max(1, Math.round(scale));
    int pixel = page.sheet().inks().of(ColorRole.of(beatClass));
    for (BeatMark beat : page.marks().beats()) {
      if (beat.beatClass() == beatClass) {
        int x = (int) (page.viewport().xOf(beat.frame()) * scale);
        raster.coverBox(new Raster.Box(x, raster.height() - height, width, height), pixel, 256);
      }
    }
  }
}
