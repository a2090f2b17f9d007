package org.ectopy.report.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ectopy.record.BeatClass;
import org.ectopy.record.RhythmSpan;
import org.ectopy.report.ClassInk;
import org.ectopy.report.Figure;
import org.ectopy.report.FigureShape;
import org.ectopy.report.FigureShape.Anchor;
import org.ectopy.report.FigureShape.Box;
import org.ectopy.report.FigureShape.Curve;
import org.ectopy.report.FigureShape.Place;
import org.ectopy.report.FigureUnit;
import org.ectopy.rhythm.RhythmSlice;
import org.ectopy.rhythm.RhythmStudy;

/**
 * Draws a record over time: the annotator's rhythms, the heart rate from the lowest to the highest
 * with its mean, and the ectopic beats a minute.
 */
final class TrendFigure {

  /** As wide as a page holds, in mm, as all lengths here. */
  static final double WIDTH = 180;

  static final double WEIGHT = 0.18;
  static final double SIZE = 2.7;

  private static final String TITLE = "Heart rate and ectopic beats over time";
  private static final double SMALL = 2.4;
  private static final double LEFT = 15;
  private static final double RIGHT = 3;
  private static final double RATE_TOP = 9;
  private static final double RATE_HEIGHT = 39;
  private static final double ROW = 15;
  private static final double ROW_GAP = 6;
  private static final double LANE = 4;
  private static final double[] SLICES = {5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600};
  private static final int MOST_SLICES = 180;

  /** Classes whose beats a minute have a row of their own. */
  private static final List<BeatClass> ROWS = List.of(BeatClass.S, BeatClass.V, BeatClass.F);

  private final RhythmStudy study;
  private final ReportClock clock;
  private final double sliceSeconds;
  private final List<RhythmSlice> slices;

  TrendFigure(RhythmStudy study, ReportClock clock) {
    this.study = study;
    this.clock = clock;
    this.sliceSeconds = sliceSeconds(study.rate().seconds(study.frames()));
    this.slices = study.slices(sliceSeconds);
  }

  /** A round time of which there are not too many in a record. */
  static double sliceSeconds(double seconds) {
    for (double slice : SLICES) {
      if (seconds <= slice * MOST_SLICES) {
        return slice;
      }
    }
    return Math.ceil(seconds / MOST_SLICES / 3600) * 3600;
  }

  Figure figure() {
    List<BeatClass> rows = ROWS.stream().filter(this::occurs).toList();
    double foot = RATE_TOP + RATE_HEIGHT + rows.size() * (ROW + ROW_GAP);
    Figure figure = new Figure(TITLE, FigureUnit.MILLIMETRE, WIDTH, foot + 10);
    times(figure, foot);
    rhythms(figure);
    rate(figure);
    double top = RATE_TOP + RATE_HEIGHT + ROW_GAP;
    for (BeatClass each : rows) {
      beats(figure, each, top);
      top += ROW + ROW_GAP;
    }
    return figure;
  }

  private boolean occurs(BeatClass beatClass) {
    return slices.stream().anyMatch(slice -> slice.counts().getOrDefault(beatClass, 0L) > 0);
  }

  private double x(long frame) {
    return LEFT + (WIDTH - LEFT - RIGHT) * frame / Math.max(1, study.frames());
  }

  private void times(Figure figure, double foot) {
    double seconds = study.rate().seconds(study.frames());
    double step = TrendAxis.timeStep(seconds);
    for (int i = 0; i * step <= seconds; i++) {
      long frame = study.rate().frameAt(i * step);
      List<Place> ends = List.of(new Place(x(frame), RATE_TOP), new Place(x(frame), foot));
      figure.add(new Curve(ends, WEIGHT, false, Figure.HAIRLINE));
      String words = clock.timeOfDay(frame).orElseGet(() -> clock.wholeAt(frame));
      Anchor anchor = x(frame) > WIDTH - 10 ? Anchor.END : Anchor.MIDDLE;
      figure.add(words(x(frame), foot + 4.5, words, anchor));
    }
    String unit = clock.timeOfDay(0).isPresent() ? "time of day" : "time from the start";
    figure.add(words(WIDTH - RIGHT, foot + 9, unit, Anchor.END));
  }

  private void rhythms(Figure figure) {
    figure.add(words(LEFT - 2, RATE_TOP - 2.5, "rhythm", Anchor.END));
    for (RhythmSpan span : study.marks().rhythms(study.frames())) {
      double left = x(span.start());
      double width = Math.max(0.2, x(span.end()) - left);
      boolean sinus = span.name().equals("(N");
      int rgb = ClassInk.faint(Figure.TEXT, sinus ? 0.08 : 0.22);
      figure.add(new Box(new Place(left, RATE_TOP - LANE - 1.2), width, LANE, rgb));
      String name = span.name().replaceFirst("^\\(", "");
      if (width > 2.2 * name.length() + 1.5) {
        figure.add(small(left + 1, RATE_TOP - 2.3, name, Anchor.START));
      }
    }
  }

  private void rate(Figure figure) {
    TrendAxis axis = TrendAxis.ofRates(slices, RATE_TOP, RATE_HEIGHT);
    axis.draw(figure, LEFT, WIDTH - RIGHT);
    figure.add(upwards(RATE_TOP + RATE_HEIGHT / 2, "beats/min"));
    List<Place> mean = new ArrayList<>();
    for (RhythmSlice slice : slices) {
      band(figure, slice, axis);
      OptionalDouble now = slice.rate().mean();
      if (now.isPresent()) {
        mean.add(new Place((x(slice.from()) + x(slice.to())) / 2, axis.y(now.getAsDouble())));
      } else {
        curve(figure, mean);
        mean.clear();
      }
    }
    curve(figure, mean);
  }

  private void band(Figure figure, RhythmSlice slice, TrendAxis axis) {
    if (slice.rate().slowest().isPresent() && slice.rate().fastest().isPresent()) {
      double top = axis.y(slice.rate().fastest().get().perMinute());
      double bottom = axis.y(slice.rate().slowest().get().perMinute());
      double left = x(slice.from());
      figure.add(
          new Box(
              new Place(left, top),
              Math.max(0.15, x(slice.to()) - left),
              Math.max(0.15, bottom - top),
              ClassInk.faint(Figure.ACCENT, 0.25)));
    }
  }

  private static void curve(Figure figure, List<Place> places) {
    if (places.size() == 1) {
      figure.add(new FigureShape.Dot(places.getFirst(), 0.4, Figure.TEXT));
    } else if (!places.isEmpty()) {
      figure.add(new Curve(places, 2 * WEIGHT, false, Figure.TEXT));
    }
  }

  private void beats(Figure figure, BeatClass beatClass, double top) {
    double most = 0;
    for (RhythmSlice slice : slices) {
      most = Math.max(most, perMinute(slice, beatClass));
    }
    TrendAxis axis = TrendAxis.from0(most, top, ROW);
    axis.draw(figure, LEFT, WIDTH - RIGHT);
    figure.add(upwards(top + ROW / 2, beatClass + "/min"));
    for (RhythmSlice slice : slices) {
      double now = perMinute(slice, beatClass);
      if (now > 0) {
        double left = x(slice.from());
        double y = axis.y(now);
        double width = Math.max(0.2, x(slice.to()) - left - 0.1);
        figure.add(new Box(new Place(left, y), width, top + ROW - y, ClassInk.of(beatClass)));
      }
    }
  }

  /** The last slice may be short; its beats count for the time that it has. */
  private double perMinute(RhythmSlice slice, BeatClass beatClass) {
    double minutes = Math.max(study.rate().seconds(slice.to() - slice.from()), 1) / 60;
    return slice.counts().getOrDefault(beatClass, 0L) / minutes;
  }

  private static FigureShape words(double x, double y, String text, Anchor anchor) {
    return new FigureShape.Words(
        new Place(x, y), text, anchor, new FigureShape.Type(SIZE, false, Figure.MUTED));
  }

  private static FigureShape small(double x, double y, String text, Anchor anchor) {
    return new FigureShape.Words(
        new Place(x, y), text, anchor, new FigureShape.Type(SMALL, false, Figure.TEXT));
  }

  private static FigureShape upwards(double y, String text) {
    return new FigureShape.Words(
        new Place(4, y), text, Anchor.MIDDLE, new FigureShape.Type(SIZE, true, Figure.TEXT));
  }
}
