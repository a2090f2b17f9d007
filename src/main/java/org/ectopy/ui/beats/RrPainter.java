package org.ectopy.ui.beats;

import java.util.List;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.trace.ColorRole;
import org.ectopy.ui.trace.Dot;
import org.ectopy.ui.trace.Raster;

/** Draws the points of a plot, with the lines behind them, for as many beats as a day has. */
final class RrPainter {

  /** Ticks lie at least so many logical pixels apart. */
  static final double TICK = 44;

  private static final double DOT = 1.7;
  private static final double SMALL_DOT = 1.1;
  private static final double HALO = 3.4;
  private static final int MANY = 8000;
  private static final int FULL = 256;
  private static final int TRANSLUCENT = 130;
  private static final int LINE = 90;
  private static final double POINTS_PER_PIXEL = 0.4;

  /** Those that are rare lie above those that are not. */
  private static final List<BeatClass> LAYERS =
      List.of(BeatClass.N, BeatClass.Q, BeatClass.F, BeatClass.S, BeatClass.V);

  private final RrPage page;
  private final Raster raster;
  private final double scale;
  private final int points;

  private RrPainter(RrPage page, Raster raster) {
    this.page = page;
    this.raster = raster;
    this.scale = page.sheet().scale();
    this.points = page.plot().points();
  }

  /** Draws a page. */
  static void paint(RrPage page, Raster raster) {
    new RrPainter(page, raster).paint();
  }

  private void paint() {
    raster.fill(ink(ColorRole.PANEL));
    RrFrame field = page.frame();
    box(field.x(), field.y(), field.width(), field.height(), ColorRole.PAPER);
    grid(page.plot().across(), true);
    grid(page.plot().up(), false);
    if (page.plot().kind() == RrKind.POINCARE) {
      identity();
    } else if (points < field.width() * POINTS_PER_PIXEL) {
      connect();
    }
    halos();
    LAYERS.forEach(this::dots);
  }

  private int ink(ColorRole role) {
    return page.sheet().inks().of(role);
  }

  private void box(double x, double y, double width, double height, ColorRole role) {
    int left = pixel(x);
    int top = pixel(y);
    int wide = Math.max(1, pixel(x + width) - left);
    int high = Math.max(1, pixel(y + height) - top);
    raster.coverBox(new Raster.Box(left, top, wide, high), ink(role), FULL);
  }

  private int pixel(double logical) {
    return (int) Math.rint(logical * scale);
  }

  private void grid(RrAxis axis, boolean across) {
    RrFrame field = page.frame();
    double step = axis.step(TICK);
    double line = 1 / scale;
    for (double value = axis.first(step); value <= axis.high(); value += step) {
      double place = axis.place(value);
      if (across) {
        box(place, field.y(), line, field.height(), ColorRole.HAIRLINE);
      } else {
        box(field.x(), place, field.width(), line, ColorRole.HAIRLINE);
      }
    }
  }

  /** Where the next interval is as long as this one. */
  private void identity() {
    RrAxis across = page.plot().across();
    RrAxis up = page.plot().up();
    line(across.place(up.low()), up.place(up.low()), across.place(up.high()), up.place(up.high()));
  }

  /** Joins intervals that follow each other. */
  private void connect() {
    RrPlot plot = page.plot();
    for (int beat = plot.first() + 1; beat < plot.end(); beat++) {
      if (plot.has(beat) && plot.has(beat - 1)) {
        line(plot.x(beat - 1), plot.y(beat - 1), plot.x(beat), plot.y(beat));
      }
    }
  }

  private void line(double fromX, double fromY, double toX, double toY) {
    double steps = Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY)) * scale;
    int count = (int) Math.ceil(steps);
    for (int i = 0; i <= count; i++) {
      double share = count == 0 ? 0 : (double) i / count;
      int x = pixel(fromX + share * (toX - fromX));
      int y = pixel(fromY + share * (toY - fromY));
      raster.cover(x, y, ink(ColorRole.MUTED), LINE);
    }
  }

  private void halos() {
    RrPlot plot = page.plot();
    Dot halo = new Dot(HALO * scale);
    page.chosen()
        .beats()
        .filter(plot::has)
        .forEach(beat -> stamp(halo, beat, ink(ColorRole.ACCENT), FULL));
  }

  private void dots(BeatClass beatClass) {
    RrPlot plot = page.plot();
    boolean many = points > MANY;
    boolean usual = beatClass == BeatClass.N;
    Dot dot = new Dot((many && usual ? SMALL_DOT : DOT) * scale);
    int share = many && usual ? TRANSLUCENT : FULL;
    int pixel = ink(ColorRole.of(beatClass));
    for (int beat = plot.first(); beat < plot.end(); beat++) {
      if (plot.series().classOf(beat) == beatClass && plot.has(beat)) {
        stamp(dot, beat, pixel, share);
      }
    }
  }

  private void stamp(Dot dot, int beat, int pixel, int share) {
    RrPlot plot = page.plot();
    dot.stamp(raster, pixel(plot.x(beat)), pixel(plot.y(beat)), pixel, share);
  }
}
