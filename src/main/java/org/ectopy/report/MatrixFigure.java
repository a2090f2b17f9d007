package org.ectopy.report;

import java.util.Locale;
import org.ectopy.evaluation.ClassConfusion;
import org.ectopy.evaluation.Ratio;
import org.ectopy.record.BeatClass;
import org.ectopy.report.FigureShape.Anchor;
import org.ectopy.report.FigureShape.Place;

/** Draws a matrix: counts, and under each its share of the row. */
final class MatrixFigure {

  private static final double LEFT = 56;
  private static final double TOP = 64;
  private static final double WIDTH = 64;
  private static final double HEIGHT = 40;
  private static final double GAP = 2;

  private MatrixFigure() {}

  static Figure of(ClassConfusion matrix) {
    int classes = BeatClass.inOrder().size();
    Figure figure =
        new Figure("Confusion matrix", LEFT + classes * WIDTH + 20, TOP + classes * HEIGHT + 16);
    figure.words(
        8, 18, "Confusion matrix: counts and percent of the row", Anchor.START, Figure.TEXT);
    figure.words(LEFT + classes * WIDTH / 2, 38, "model", Anchor.MIDDLE, Figure.MUTED);
    figure.add(
        new FigureShape.Words(
            new Place(18, TOP + classes * HEIGHT / 2),
            "reference",
            Anchor.MIDDLE,
            new FigureShape.Type(10, true, Figure.MUTED)));
    for (BeatClass truth : BeatClass.inOrder()) {
      double y = TOP + truth.index() * HEIGHT;
      double x = LEFT + truth.index() * WIDTH;
      figure.words(LEFT - 14, y + HEIGHT / 2 + 4, truth.name(), Anchor.MIDDLE, ClassInk.of(truth));
      figure.words(x + WIDTH / 2, TOP - 8, truth.name(), Anchor.MIDDLE, ClassInk.of(truth));
      for (BeatClass predicted : BeatClass.inOrder()) {
        cell(figure, matrix, truth, predicted);
      }
    }
    return figure;
  }

  private static void cell(
      Figure figure, ClassConfusion matrix, BeatClass truth, BeatClass predicted) {
    long count = matrix.count(truth, predicted);
    Ratio ratio = new Ratio(count, matrix.support(truth));
    double share = ratio.fraction().orElse(0);
    int ink = truth == predicted ? Figure.ACCENT : Figure.TEXT;
    double strength = count == 0 ? 0.03 : 0.05 + 0.32 * Math.sqrt(share);
    double x = LEFT + predicted.index() * WIDTH;
    double y = TOP + truth.index() * HEIGHT;
    figure.add(
        new FigureShape.Box(
            new Place(x + GAP, y + GAP),
            WIDTH - 2 * GAP,
            HEIGHT - 2 * GAP,
            ClassInk.faint(ink, strength)));
    String words = String.format(Locale.ROOT, "%,d", count);
    boolean both = ratio.percent().isPresent() && count > 0;
    figure.words(x + WIDTH / 2, y + (both ? 18 : 24), words, Anchor.MIDDLE, Figure.TEXT);
    if (both) {
      String percent = String.format(Locale.ROOT, "%.1f %%", ratio.percent().getAsDouble());
      figure.words(x + WIDTH / 2, y + 32, percent, Anchor.MIDDLE, Figure.TEXT);
    }
  }
}
