package org.ectopy.ui.trace;

import java.io.IOException;
import java.util.Optional;
import org.ectopy.ui.session.Viewport;

/**
 * Draws pages, and of a page that is the one before scrolled by whole pixels only what has come
 * into view; the rest is copied. One thread uses it, and leaves the raster before as it is.
 */
public final class ScrollingPainter {

  /** What is drawn left and right of the new part, so that lines run on across its edge. */
  private static final int MARGIN = 6;

  /** A new part of more than this share of the page is not worth the copying. */
  private static final double MOST = 0.5;

  private static final double WHOLE = 1e-3;

  private final PagePainter pages = new PagePainter();
  private final PagePainter strips = new PagePainter();
  private Raster strip = new Raster(1, 1);
  private Optional<Drawn> before = Optional.empty();

  /**
   * Draws a page on a raster of the sheet's size, another one than the last.
   *
   * @throws IOException where samples cannot be read; the paper is drawn
   */
  public void paint(Page page, Raster raster) throws IOException {
    Optional<Drawn> last = before.filter(drawn -> !drawn.raster().equals(raster));
    before = Optional.empty();
    int shift = last.map(drawn -> shift(drawn.page(), page)).orElse(0);
    boolean complete =
        shift == 0 ? pages.paint(page, raster) : scroll(last.orElseThrow(), shift, page, raster);
    before = complete ? Optional.of(new Drawn(page, raster)) : Optional.empty();
  }

  /** By how many physical pixels a page lies right of another; 0 where it is not that page. */
  private static int shift(Page from, Page to) {
    Viewport now = to.viewport();
    double perPixel = now.framesPerPixel() / to.sheet().scale();
    double pixels = (now.firstFrame() - from.viewport().firstFrame()) / perPixel;
    boolean scrolled =
        Math.abs(pixels - Math.rint(pixels)) < WHOLE
            && Math.abs(pixels) + MARGIN < MOST * to.sheet().width()
            && from.viewport().startingAt(now.firstFrame()).equals(now)
            && from.sheet().equals(to.sheet())
            && onePart(to)
            && samePaper(from, to);
    return scrolled ? (int) Math.rint(pixels) : 0;
  }

  /** Where leads share a row, each shows its own part of the time: nothing there only moves. */
  private static boolean onePart(Page page) {
    return page.sheet().rows().places().stream()
        .allMatch(place -> place.from() == 0 && place.to() == 1);
  }

  private static boolean samePaper(Page from, Page to) {
    return from.record().equals(to.record())
        && from.pyramid().equals(to.pyramid())
        && from.beats().equals(to.beats())
        && from.overlays().equals(to.overlays());
  }

  private boolean scroll(Drawn last, int shift, Page page, Raster raster) throws IOException {
    int width = raster.width();
    int kept = width - Math.abs(shift);
    int to = Math.max(0, -shift);
    for (int y = 0; y < raster.height(); y++) {
      int row = y * width;
      int[] pixels = last.raster().pixels();
      System.arraycopy(pixels, row + Math.max(0, shift), raster.pixels(), row + to, kept);
    }
    // The outermost pixels that are kept lacked their neighbours: they are drawn anew.
    int from = shift > 0 ? Math.max(0, kept - MARGIN) : 0;
    int until = shift > 0 ? width : Math.min(width, -shift + MARGIN);
    return drawStrip(page, raster, from, until);
  }

  private boolean drawStrip(Page page, Raster raster, int from, int until) throws IOException {
    int left = Math.max(0, from - MARGIN);
    int right = Math.min(raster.width(), until + MARGIN);
    if (strip.width() != right - left || strip.height() != raster.height()) {
      strip = new Raster(right - left, raster.height());
    }
    boolean complete = strips.paint(page.columns(left, right), strip);
    for (int y = 0; y < raster.height(); y++) {
      int source = y * strip.width() + from - left;
      int target = y * raster.width() + from;
      System.arraycopy(strip.pixels(), source, raster.pixels(), target, until - from);
    }
    return complete;
  }

  private record Drawn(Page page, Raster raster) {}
}
