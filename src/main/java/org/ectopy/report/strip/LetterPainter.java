package org.ectopy.report.strip;

import java.util.List;
import org.ectopy.record.BeatClass;
import org.ectopy.record.SampleRate;
import org.ectopy.report.ClassInk;
import org.ectopy.report.Figure;
import org.ectopy.report.FigureShape.Anchor;
import org.ectopy.report.FigureShape.Place;

/**
 * Writes the letters above a row in the colours of their classes. Ectopic beats have larger letters
 * and heavy ticks, and a model's other opinion is underlined, so that nothing is told by colour
 * alone.
 */
final class LetterPainter {

  private static final double LARGEST = 3.2;
  private static final double SMALLEST = 1.4;
  private static final double ECTOPIC = 1.2;
  private static final double WIDTH_OF_LETTER = 0.8;
  private static final double LIFT = 1.6;
  private static final double TICK = 1.1;
  private static final double LIGHT = 0.15;
  private static final double HEAVY = 0.5;
  private static final double UNDERLINE = 0.35;

  private final StripPen pen;
  private final SampleRate rate;
  private final StripRow row;
  private final double size;

  LetterPainter(StripPen pen, SampleRate rate, StripRow row) {
    this.pen = pen;
    this.rate = rate;
    this.row = row;
    this.size = size(row.marks());
  }

  private double x(StripMark mark) {
    return row.geometry().x(rate.seconds(mark.frame()));
  }

  private double size(List<StripMark> marks) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int i = 1; i < marks.size(); i++) {
      double room = (x(marks.get(i)) - x(marks.get(i - 1))) / marks.get(i).letter().length();
      nearest = Math.min(nearest, room);
    }
    return Math.clamp(nearest / (WIDTH_OF_LETTER * ECTOPIC), SMALLEST, LARGEST);
  }

  /** The annotator's letters, with ticks down to the grid. */
  void annotated(double gridTop) {
    for (StripMark mark : row.marks()) {
      int ink = mark.beatClass().map(ClassInk::of).orElse(Figure.MUTED);
      double letter = mark.ectopic() ? size * ECTOPIC : size;
      pen.words(new Place(x(mark), gridTop - LIFT), mark.letter(), Anchor.MIDDLE, letter, ink);
      pen.down(x(mark), gridTop - TICK, gridTop, mark.ectopic() ? HEAVY : LIGHT, ink);
    }
  }

  /** The model's letters on a base line; what differs from the annotator is underlined. */
  void judged(double baseline) {
    for (StripMark mark : row.marks()) {
      if (mark.judged().isEmpty()) {
        continue;
      }
      BeatClass judged = mark.judged().get();
      int ink = ClassInk.of(judged);
      double letter = judged == BeatClass.N ? size : size * ECTOPIC;
      pen.words(new Place(x(mark), baseline), judged.name(), Anchor.MIDDLE, letter, ink);
      if (mark.disputed()) {
        double half = letter * WIDTH_OF_LETTER / 2;
        pen.across(x(mark) - half, x(mark) + half, baseline + UNDERLINE * 2, UNDERLINE, ink);
      }
    }
  }
}
