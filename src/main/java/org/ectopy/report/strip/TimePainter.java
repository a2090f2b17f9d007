package org.ectopy.report.strip;

import java.util.Locale;
import java.util.stream.IntStream;
import org.ectopy.record.ElapsedTime;
import org.ectopy.record.SampleRate;
import org.ectopy.report.Figure;
import org.ectopy.report.FigureShape.Anchor;
import org.ectopy.report.FigureShape.Place;

/** Writes the times below a row: a tick a second, words where there is room. */
final class TimePainter {

  private static final int[] STEPS = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600};

  /** The room of a time with all its digits, in mm. */
  static final double ROOM = 22;

  private static final double CLOSEST_TICKS = 1.5;
  private static final double SIZE = 2.4;
  private static final double TICK = 1;
  private static final double LONG_TICK = 1.6;
  private static final double BASELINE = 3.9;
  private static final double WEIGHT = 0.2;
  private static final double HALF_WORD = 6;

  private final StripPen pen;
  private final RowGeometry row;

  TimePainter(StripPen pen, RowGeometry row) {
    this.pen = pen;
    this.row = row;
  }

  /** The times of a row whose grid ends there. */
  void paint(RowSpan span, SampleRate rate, double foot) {
    int words = step(row.speed(), ROOM);
    if (row.start() % words != 0) {
      pen.words(
          new Place(0, foot + BASELINE),
          ElapsedTime.of(span.first(), rate),
          Anchor.START,
          SIZE,
          Figure.MUTED);
    }
    int ticks = step(row.speed(), CLOSEST_TICKS);
    long last = (long) Math.floor(rate.seconds(span.end()));
    for (long second = ticks * (long) Math.ceil(row.start() / ticks);
        second <= last;
        second += ticks) {
      double x = row.x((double) second);
      boolean named = second % words == 0;
      pen.down(x, foot, foot + (named ? LONG_TICK : TICK), WEIGHT, Figure.MUTED);
      if (named && x > row.left() + HALF_WORD && x < row.right() - HALF_WORD + 1) {
        pen.words(new Place(x, foot + BASELINE), clock(second), Anchor.MIDDLE, SIZE, Figure.MUTED);
      }
    }
  }

  /** The shortest round time in seconds that is at least so long in mm at a speed in mm/s. */
  static int step(double speed, double room) {
    return IntStream.of(STEPS)
        .filter(step -> step * speed >= room)
        .findFirst()
        .orElse(STEPS[STEPS.length - 1]);
  }

  private static String clock(long second) {
    return String.format(
        Locale.ROOT, "%02d:%02d:%02d", second / 3600, second / 60 % 60, second % 60);
  }
}
