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

  private final TraceSource source = new TraceSource();

  /**
   * Draws a page on a raster of the sheet's size.
   *
   * @return whether the traces could be drawn; false while the record's pyramid must be waited for
   * @throws IOException where samples cannot be read; the paper is drawn
   */
  public boolean paint(Page page, Raster raster) throws IOException {
    new Paper(raster, page).draw();
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
    for (int lead = 0; lead < page.record().record().leads().size(); lead++) {
      if (visible(page, lead)) {
        curve.clear();
        curves.filling().fill(lead, TraceSource.height(page, lead), curve);
        pen.draw(curve, page.sheet().inks().of(ColorRole.TRACE), parts);
      }
    }
  }

  private static boolean visible(Page page, int lead) {
    RowLayout rows = page.sheet().rows();
    double baseline = rows.baseline(lead);
    return baseline > -rows.pitch()
        && baseline < page.sheet().height() / page.sheet().scale() + rows.pitch();
  }
}
