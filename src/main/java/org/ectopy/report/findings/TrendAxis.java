package org.ectopy.report.findings;

import java.util.List;
import java.util.Optional;
import org.ectopy.report.Figure;
import org.ectopy.report.FigureShape;
import org.ectopy.report.FigureShape.Anchor;
import org.ectopy.report.FigureShape.Place;
import org.ectopy.rhythm.RateMoment;
import org.ectopy.rhythm.RhythmSlice;

/**
 * The upright axis of a plot.
 *
 * @param low the value at its foot
 * @param high the value at its top, above {@code low}
 * @param step between the values that are named
 * @param top of the plot in mm
 * @param height of the plot in mm
 */
record TrendAxis(double low, double high, double step, double top, double height) {

  private static final double[] STEPS = {1, 2, 5, 10};
  private static final double[] TIME_STEPS = {
    1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 10_800, 21_600, 43_200
  };
  private static final double TENS = 10;
  private static final double USUAL_LOW = 40;
  private static final double USUAL_HIGH = 120;
  private static final int TICKS = 5;
  private static final int TIME_TICKS = 9;
  private static final double DAY_SECONDS = 86_400;

  /** An axis that shows every rate of some slices, and the usual ones. */
  static TrendAxis ofRates(List<RhythmSlice> slices, double top, double height) {
    double low = USUAL_LOW;
    double high = USUAL_HIGH;
    for (RhythmSlice slice : slices) {
      low = Math.min(low, slice.rate().mean().orElse(low));
      high = Math.max(high, slice.rate().mean().orElse(high));
      low = Math.min(low, rate(slice.rate().slowest(), low));
      high = Math.max(high, rate(slice.rate().fastest(), high));
    }
    double step = step(high - low);
    return new TrendAxis(
        Math.floor(low / step) * step, Math.ceil(high / step) * step, step, top, height);
  }

  private static double rate(Optional<RateMoment> moment, double otherwise) {
    return moment.map(RateMoment::perMinute).orElse(otherwise);
  }

  /** An axis from 0 to some value or a little above. */
  static TrendAxis from0(double most, double top, double height) {
    double step = step(2 * Math.max(most, 1));
    return new TrendAxis(0, Math.ceil(Math.max(most, 1) / step) * step, step, top, height);
  }

  /** A round distance of which there are few in a span. */
  private static double step(double span) {
    double decade = Math.pow(TENS, Math.floor(Math.log10(span / TICKS)));
    for (double step : STEPS) {
      if (step * decade * TICKS >= span) {
        return step * decade;
      }
    }
    return TENS * decade;
  }

  /** A round time in s of which there are few in a record. */
  static double timeStep(double seconds) {
    for (double step : TIME_STEPS) {
      if (step * TIME_TICKS >= seconds) {
        return step;
      }
    }
    return Math.ceil(seconds / TIME_TICKS / DAY_SECONDS) * DAY_SECONDS;
  }

  /** The place of a value. */
  double y(double value) {
    return top + height * (1 - (value - low) / (high - low));
  }

  /** Draws its lines and values over a plot. */
  void draw(Figure figure, double left, double right) {
    FigureShape.Type type = new FigureShape.Type(TrendFigure.SIZE, false, Figure.MUTED);
    for (int i = 0; low + i * step <= high + step / 2; i++) {
      double y = y(low + i * step);
      List<Place> ends = List.of(new Place(left, y), new Place(right, y));
      figure.add(new FigureShape.Curve(ends, TrendFigure.WEIGHT, false, Figure.HAIRLINE));
      String number = ReportNumber.figure(low + i * step, step < 1 ? 1 : 0);
      Place place = new Place(left - 2, y + 1);
      figure.add(new FigureShape.Words(place, number, Anchor.END, type));
    }
  }
}
