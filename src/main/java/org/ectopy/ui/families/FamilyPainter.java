package org.ectopy.ui.families;

import java.io.IOException;
import org.ectopy.ui.trace.ColorRole;
import org.ectopy.ui.trace.Inks;
import org.ectopy.ui.trace.Raster;

/** Draws the members of a family over each other, thin, and their mean over them. */
final class FamilyPainter {

  private static final int FULL = 256;

  /** The least height in mV, so that small beats stay small. */
  private static final double LEAST_SPAN = 1.2;

  private static final double MARGIN = 0.08;

  /** What lies outside is noise: the share of samples at either end that may be cut off. */
  private static final double TAIL = 0.002;

  private static final double THIN = 1;
  private static final double BOLD = 2;

  private final Raster raster;
  private final double top;
  private final double perMillivolt;

  private FamilyPainter(Raster raster, MemberWaves members) {
    this.raster = raster;
    double low = members.quantile(TAIL);
    double high = members.quantile(1 - TAIL);
    double span = Math.max(LEAST_SPAN, high - low) * (1 + 2 * MARGIN);
    this.perMillivolt = raster.height() / span;
    this.top = (high + low + span) / 2;
  }

  /**
   * Draws a page.
   *
   * @throws IOException where the samples cannot be read
   */
  static void paint(FamilyPage page, Raster raster) throws IOException {
    Inks inks = page.sheet().inks();
    raster.fill(inks.of(ColorRole.PAPER));
    MemberWaves members = MemberWaves.read(page.open().record(), page.grouped(), page.family());
    FamilyPainter painter = new FamilyPainter(raster, members);
    double scale = page.sheet().scale();
    int share = Math.clamp((int) (FULL * 1.6 / Math.sqrt(members.waves().size())), 24, 150);
    members.waves().forEach(wave -> painter.line(wave, THIN * scale, inks.of(page.role()), share));
    painter.line(members.mean(), BOLD * scale, inks.of(ColorRole.TRACE), FULL);
  }

  private void line(float[] wave, double width, int pixel, int share) {
    double step = (wave.length - 1.0) / raster.width();
    for (int x = 0; x < raster.width(); x++) {
      double from = y(wave, x * step);
      double to = y(wave, (x + 1) * step);
      if (!Double.isNaN(from) && !Double.isNaN(to)) {
        column(x, Math.min(from, to) - width / 2, Math.max(from, to) + width / 2, pixel, share);
      }
    }
  }

  private double y(float[] wave, double place) {
    int before = Math.min((int) place, wave.length - 1);
    int after = Math.min(before + 1, wave.length - 1);
    double value = wave[before] + (place - before) * (wave[after] - wave[before]);
    return (top - value) * perMillivolt;
  }

  private void column(int x, double from, double to, int pixel, int share) {
    int first = Math.max(0, (int) Math.floor(from));
    int last = Math.min(raster.height() - 1, (int) Math.floor(to));
    for (int y = first; y <= last; y++) {
      double covered = Math.min(to, y + 1) - Math.max(from, y);
      raster.cover(x, y, pixel, (int) (share * Math.clamp(covered, 0, 1)));
    }
  }
}
