package org.ectopy.ui.trace;

import java.util.List;
import org.ectopy.record.BeatClass;
import org.ectopy.rhythm.QualityStretch;
import org.ectopy.ui.session.BeatShares;

/**
 * Draws a whole record in one narrow strip: its heart rate, below that ticks for beats not normal,
 * and at the foot a lane that shows where it cannot be read.
 */
public final class Overview {

  /**
   * Where the curve begins below the strip's top, in logical pixels; above it is room for words.
   */
  public static final double CURVE_TOP = 17;

  /** How far above the strip's foot the curve ends, in logical pixels. */
  public static final double CURVE_FOOT = 18;

  private static final double LANE_HEIGHT = 3;
  private static final double TICKS_ABOVE = 4;
  private static final double TICKS_HEIGHT = 10;
  private static final double LEAST_TICK = 5;
  private static final double PEN_WIDTH = 1.2;
  private static final int SLICES = 2;
  private static final int FIELD_PARTS = 100;
  private static final int PARTLY_PARTS = 110;
  private static final int BLIND_PARTS = 200;
  private static final int FULL = 256;
  private static final List<BeatClass> NOT_NORMAL =
      List.of(BeatClass.V, BeatClass.S, BeatClass.F, BeatClass.Q);

  private final OverviewPage page;
  private final double scale;
  private final Raster raster;
  private final RateScale rates;

  private Overview(OverviewPage page) {
    this.page = page;
    this.scale = page.sheet().scale();
    this.raster = new Raster(page.sheet().width(), page.sheet().height());
    double[] curve = curve();
    this.rates = RateScale.of(curve);
    raster.fill(ink(ColorRole.HAIRLINE, FIELD_PARTS));
    page.quality().stretches().forEach(this::stretch);
    draw(curve);
    ticks();
  }

  /** Draws a page whose viewport spans the whole record. */
  public static Overview of(OverviewPage page) {
    return new Overview(page);
  }

  /** What was drawn. */
  public Raster raster() {
    return raster;
  }

  /** The rates between which the curve lies. */
  public RateScale rates() {
    return rates;
  }

  private int ink(ColorRole role, int parts) {
    Inks inks = page.sheet().inks();
    return Argb.mix(inks.of(ColorRole.PANEL), inks.of(role), parts);
  }

  /** The rate in each slice of a column; NaN where there is none. */
  private double[] curve() {
    double[] rates = new double[raster.width() * SLICES];
    double step = page.viewport().framesPerPixel() / scale / SLICES;
    for (int slice = 0; slice < rates.length; slice++) {
      rates[slice] = page.rate().about(slice * step, (slice + 1) * step).orElse(Double.NaN);
    }
    return rates;
  }

  private void draw(double[] values) {
    double foot = raster.height() - CURVE_FOOT * scale;
    double height = foot - CURVE_TOP * scale;
    Curve curve = new Curve(values.length);
    for (int slice = 0; slice < values.length; slice++) {
      if (!Double.isNaN(values[slice])) {
        curve.include(slice, foot - rates.share(values[slice]) * height);
      }
    }
    curve.join();
    new Pen(raster, PEN_WIDTH * scale, SLICES).draw(curve, page.sheet().inks().of(ColorRole.MUTED));
  }

  private void stretch(QualityStretch stretch) {
    int left = (int) Math.floor(page.viewport().xOf(stretch.from()) * scale);
    int right = (int) Math.ceil(page.viewport().xOf(stretch.to()) * scale);
    int width = Math.max(1, right - left);
    int lane = (int) Math.rint(LANE_HEIGHT * scale);
    boolean blind = stretch.grade().blind();
    if (blind) {
      Raster.Box all = new Raster.Box(left, 0, width, raster.height());
      raster.coverBox(all, ink(ColorRole.HAIRLINE, FULL), FULL);
    }
    Raster.Box box = new Raster.Box(left, raster.height() - lane, width, lane);
    raster.coverBox(box, ink(ColorRole.MUTED, blind ? BLIND_PARTS : PARTLY_PARTS), FULL);
  }

  /** In each column the classes stand on one another, each as high as its share of the beats. */
  private void ticks() {
    int columns = (int) Math.ceil(page.viewport().width());
    BeatShares shares = page.beats().shares(columns, page.viewport());
    for (int column = 0; column < columns; column++) {
      double bottom = raster.height() - TICKS_ABOVE * scale;
      for (BeatClass beatClass : NOT_NORMAL) {
        double share = shares.share(column, beatClass);
        double height = share == 0 ? 0 : (LEAST_TICK + share * (TICKS_HEIGHT - LEAST_TICK)) * scale;
        int top = (int) Math.rint(bottom - height);
        int left = (int) Math.rint(column * scale);
        int width = (int) Math.rint((column + 1) * scale) - left;
        Raster.Box box = new Raster.Box(left, top, width, (int) Math.rint(bottom) - top);
        raster.coverBox(box, page.sheet().inks().of(ColorRole.of(beatClass)), FULL);
        bottom -= height;
      }
    }
  }
}
