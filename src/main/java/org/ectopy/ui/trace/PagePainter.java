package org.ectopy.ui.trace;

import java.io.IOException;
import java.util.Optional;

/** Draws pages: paper, then each lead's trace. One thread uses it. */
public final class PagePainter {

  /** The pen's width in logical pixels. */
  private static final double PEN_WIDTH = 1.35;

  /**
   * Where heartbeats run into one another, rows are drawn fainter, so that overlaps can be seen.
   */
  private static final int DENSE_PARTS = 150;

  private static final int FULL_PARTS = 256;

  /** Between two leads of a row, in logical pixels, unless the row is too low for it. */
  private static final double BORDER_HEIGHT = 34;

  private static final double BORDER_SHARE = 0.6;

  private final TraceSource source = new TraceSource();

  /**
   * Draws a page on a raster of the sheet's size.
   *
   * @return whether the traces could be drawn; false while the record's pyramid must be waited for
   * @throws IOException where samples cannot be read; the paper is drawn
   */
  public boolean paint(Page page, Raster raster) throws IOException {
    new Paper(raster, page).draw();
    if (!page.dense()) {
      page.overlays().why().ifPresent(why -> new WhyShading(page, raster, why).draw());
    }
    Optional<TraceSource.Curves> curves = source.curves(page);
    if (curves.isPresent()) {
      traces(page, raster, curves.get());
    }
    return curves.isPresent();
  }

  private static void traces(Page page, Raster raster, TraceSource.Curves curves) {
    int slices = curves.slicesPerPixel();
    Curve curve = new Curve(raster.width() * slices);
    int parts = page.dense() ? DENSE_PARTS : FULL_PARTS;
    Pen pen = new Pen(raster, PEN_WIDTH * page.sheet().scale(), slices);
    for (LeadPlace place : page.sheet().rows().places()) {
      if (visible(page, place.row())) {
        curve.clear();
        curves.filling().fill(place.lead(), TraceSource.height(page, place), curve);
        curve.keepBetween(place.from(), place.to());
        pen.draw(curve, page.sheet().inks().of(ColorRole.TRACE), parts);
        border(page, raster, place);
      }
    }
  }

  /** A short line where one lead ends and the next begins. */
  private static void border(Page page, Raster raster, LeadPlace place) {
    if (place.column() > 0) {
      double scale = page.sheet().scale();
      double pitch = page.sheet().rows().pitch();
      int height = (int) Math.rint(Math.min(BORDER_HEIGHT, pitch * BORDER_SHARE) * scale);
      int middle = (int) Math.rint(page.sheet().rows().baseline(place.row()) * scale);
      int left = (int) Math.rint(place.from() * raster.width());
      int width = (int) Math.max(1, Math.rint(scale));
      Raster.Box box = new Raster.Box(left, middle - height / 2, width, height);
      raster.coverBox(box, page.sheet().inks().of(ColorRole.TRACE), FULL_PARTS);
    }
  }

  private static boolean visible(Page page, int row) {
    RowLayout rows = page.sheet().rows();
    double baseline = rows.baseline(row);
    return baseline > -rows.pitch()
        && baseline < page.sheet().height() / page.sheet().scale() + rows.pitch();
  }
}
