package org.ectopy.ui.families;

import java.util.List;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.trace.ColorRole;
import org.ectopy.ui.trace.Dot;
import org.ectopy.ui.trace.Raster;

/** Draws the points of a map in the colours of the beats' classes. */
final class FamilyMapPainter {

  private static final double DOT = 1.6;
  private static final double HALO = 3.2;
  private static final int FULL = 256;
  private static final int MANY = 8000;
  private static final int TRANSLUCENT = 110;

  /** Those that are rare lie above those that are not. */
  private static final List<BeatClass> LAYERS =
      List.of(BeatClass.N, BeatClass.Q, BeatClass.F, BeatClass.S, BeatClass.V);

  private final FamilyMapPage page;
  private final Raster raster;

  private FamilyMapPainter(FamilyMapPage page, Raster raster) {
    this.page = page;
    this.raster = raster;
  }

  /** Draws a page. */
  static void paint(FamilyMapPage page, Raster raster) {
    new FamilyMapPainter(page, raster).paint();
  }

  private void paint() {
    raster.fill(page.sheet().inks().of(ColorRole.PAPER));
    double scale = page.sheet().scale();
    Dot halo = new Dot(HALO * scale);
    int accent = page.sheet().inks().of(ColorRole.ACCENT);
    page.chosen().forEach(beat -> stamp(halo, beat, accent, TRANSLUCENT));
    Dot dot = new Dot(DOT * scale);
    for (BeatClass each : LAYERS) {
      int share = each == BeatClass.N && page.map().beats() > MANY ? TRANSLUCENT : FULL;
      int pixel = page.sheet().inks().of(ColorRole.of(each));
      for (int beat = 0; beat < page.map().beats(); beat++) {
        if (page.reading().classOf(beat).filter(said -> said == each).isPresent()) {
          stamp(dot, beat, pixel, share);
        }
      }
    }
  }

  private void stamp(Dot dot, int beat, int pixel, int share) {
    double scale = page.sheet().scale();
    int x = (int) Math.rint(page.map().x(beat) * scale);
    int y = (int) Math.rint(page.map().y(beat) * scale);
    dot.stamp(raster, x, y, pixel, share);
  }
}
