package org.ectopy.ui.trace;

import org.ectopy.model.explanation.Cause;
import org.ectopy.model.explanation.Explanation;
import org.ectopy.model.explanation.LeadEvidence;
import org.ectopy.model.explanation.Reason;
import org.ectopy.ui.session.Viewport;

/**
 * Shades the paper behind what moved a model: full where it speaks for the class, hatched where it
 * speaks against it. Intervals that matter are bars above the traces, from beat to beat, with a
 * dashed line where the second beat was due.
 */
final class WhyShading {

  /** How strongly the strongest piece covers the paper, in 256 parts. */
  private static final int MOST = 140;

  private static final int MOST_HATCHED = 160;

  /** Hatches are too thin to be drawn more weakly than this share. */
  private static final double LEAST_HATCHED = 0.4;

  /** What is to be drawn more weakly leaves the paper as it is. */
  private static final double LEAST_SHARE = 0.12;

  /** Intervals that weigh less than this share of the strongest reason are not marked. */
  private static final double LEAST_REASON = 0.1;

  /** The distance of hatches and their width, in logical pixels. */
  private static final int HATCH = 6;

  private static final int HATCH_WIDTH = 2;

  /** Where bars of intervals lie below the paper's top, their thickness, in logical pixels. */
  private static final double BAR_TOP = 36;

  private static final double BAR_HEIGHT = 4;
  private static final double TICK_HEIGHT = 12;

  /** Between the bar of an interval and the beats at its ends. */
  private static final double GAP = 2;

  private static final double DASH = 5;
  private static final int FULL = 256;
  private static final int DUE = 190;

  private final Page page;
  private final Raster raster;
  private final Explanation why;
  private final double scale;

  WhyShading(Page page, Raster raster, Explanation why) {
    this.page = page;
    this.raster = raster;
    this.why = why;
    this.scale = page.sheet().scale();
  }

  /** Draws all of it, behind the traces. */
  void draw() {
    for (LeadPlace place : page.sheet().rows().places()) {
      why.leads().stream()
          .filter(evidence -> evidence.lead() == place.lead())
          .forEach(evidence -> shade(place, evidence));
    }
    double least = LEAST_REASON * why.strongestReason();
    for (Reason reason : why.reasons()) {
      if (reason.cause() instanceof Cause.Interval interval && Math.abs(reason.weight()) >= least) {
        mark(interval, reason.weight() > 0);
      }
    }
  }

  private void shade(LeadPlace place, LeadEvidence evidence) {
    Viewport viewport = page.viewport();
    double end = evidence.firstFrame() + evidence.weights().size() * evidence.framesPerPiece();
    int from = Math.max(column(evidence.firstFrame()), (int) (place.from() * raster.width()));
    int until = Math.min(column(end), (int) (place.to() * raster.width()));
    for (int x = from; x < until; x++) {
      double frame = viewport.frameAt((x + 0.5) / scale);
      int piece = (int) ((frame - evidence.firstFrame()) / evidence.framesPerPiece());
      if (piece >= 0 && piece < evidence.weights().size()) {
        shade(x, place, why.strength(evidence.weights().get(piece)));
      }
    }
  }

  private void shade(int x, LeadPlace place, double signed) {
    double strength = Math.abs(signed);
    if (strength < LEAST_SHARE) {
      return;
    }
    RowLayout rows = page.sheet().rows();
    double middle = rows.baseline(place.row());
    int top = Math.max(0, (int) Math.rint((middle - rows.pitch() / 2) * scale));
    int bottom = Math.min(raster.height(), (int) Math.rint((middle + rows.pitch() / 2) * scale));
    if (signed > 0) {
      int parts = (int) Math.rint(MOST * strength);
      raster.coverBox(new Raster.Box(x, top, 1, bottom - top), ink(ColorRole.ACCENT), parts);
    } else {
      hatch(x, top, bottom, (int) Math.rint(MOST_HATCHED * Math.max(LEAST_HATCHED, strength)));
    }
  }

  private void hatch(int x, int top, int bottom, int parts) {
    int distance = (int) Math.rint(HATCH * scale);
    int width = (int) Math.rint(HATCH_WIDTH * scale);
    for (int y = top; y < bottom; y++) {
      if ((x + y) % distance < width) {
        raster.cover(x, y, ink(ColorRole.TEXT), parts);
      }
    }
  }

  private void mark(Cause.Interval interval, boolean speaksFor) {
    int from = column((double) interval.from());
    int until = column((double) interval.until());
    int top = (int) Math.rint(BAR_TOP * scale);
    int height = (int) Math.rint(BAR_HEIGHT * scale);
    int tick = (int) Math.rint(TICK_HEIGHT * scale);
    int line = (int) Math.max(1, Math.rint(scale));
    int pixel = ink(speaksFor ? ColorRole.ACCENT : ColorRole.MUTED);
    int gap = (int) Math.rint(GAP * scale);
    int length = Math.max(line, until - from - 2 * gap);
    raster.coverBox(new Raster.Box(from + gap, top, length, height), pixel, FULL);
    int ticks = top + height / 2 - tick / 2;
    raster.coverBox(new Raster.Box(from + gap, ticks, line, tick), pixel, FULL);
    raster.coverBox(new Raster.Box(from + gap + length - line, ticks, line, tick), pixel, FULL);
    double perSecond = page.record().record().rate().framesPerSecond();
    due(column(interval.from() + interval.usual() * perSecond), top, pixel);
  }

  private void due(int x, int top, int pixel) {
    int dash = (int) Math.rint(DASH * scale);
    int line = (int) Math.max(1, Math.rint(scale));
    for (int y = top; y < raster.height(); y += 2 * dash) {
      raster.coverBox(new Raster.Box(x, y, line, dash), pixel, DUE);
    }
  }

  private int ink(ColorRole role) {
    return page.sheet().inks().of(role);
  }

  private int column(double frame) {
    return Math.clamp(Math.round(page.viewport().xOf(frame) * scale), -1, raster.width());
  }
}
