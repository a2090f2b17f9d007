package org.ectopy.ui.waveform;

import org.ectopy.ui.trace.LeadPlace;
import org.ectopy.ui.trace.Page;

/** The small boxes of ECG paper, 1 mm wide and high at 25 mm/s, that bars of calipers snap to. */
record CalipersGrid(Page page) {

  private static final double SECONDS = 0.04;
  private static final double MILLIVOLTS = 0.1;

  /** Steps of this share of a box count as none, so that a bar on a line leaves it. */
  private static final double ON_LINE = 1e-6;

  /** The calipers with a bar on the lines nearest to a point of the paper. */
  Calipers nearest(Calipers present, Calipers.Bar bar, double x, double y) {
    Calipers moved = present;
    if (bar.inTime()) {
      moved = moved.at(bar, Math.rint(page.viewport().frameAt(x) / box()) * box());
    }
    LeadPlace place = page.placeOf(present.lead()).orElse(null);
    if (bar.inVoltage() && place != null) {
      double lines = Math.rint((y - middle(place)) / lineHeight());
      moved = moved.level(bar, page.storedAt(place, middle(place) + lines * lineHeight()));
    }
    return moved;
  }

  /** The calipers with a bar on the next line to the right or left, and below or above. */
  Calipers next(Calipers present, Calipers.Bar bar, int byX, int byY) {
    Calipers moved = present;
    if (bar.inTime() && byX != 0) {
      double at = bar == Calipers.Bar.RIGHT ? present.right() : present.left();
      moved = moved.at(bar, next(at / box(), byX) * box());
    }
    LeadPlace place = page.placeOf(present.lead()).orElse(null);
    if (bar.inVoltage() && byY != 0 && place != null) {
      double stored = bar == Calipers.Bar.LOWER ? present.lower() : present.upper();
      double line = next((page.yOf(place, stored) - middle(place)) / lineHeight(), byY);
      moved = moved.level(bar, page.storedAt(place, middle(place) + line * lineHeight()));
    }
    return moved;
  }

  private static double next(double at, int way) {
    return way > 0 ? Math.floor(at + ON_LINE) + 1 : Math.ceil(at - ON_LINE) - 1;
  }

  private double box() {
    return SECONDS * page.record().record().rate().framesPerSecond();
  }

  private double middle(LeadPlace place) {
    return page.yOf(place, page.record().scales().get(place.lead()).centre());
  }

  private double lineHeight() {
    return MILLIVOLTS * page.viewport().pixelsPerMillivolt();
  }
}
