package org.ectopy.report;

import java.util.Locale;
import org.ectopy.evaluation.RankHistogram;
import org.ectopy.evaluation.ScoredBeats;
import org.ectopy.record.BeatClass;
import org.ectopy.report.FigureShape.Anchor;
import org.ectopy.report.FigureShape.Place;

/** Draws how often the true class was the most probable, the second, and so on. */
final class RankFigure {

  private static final int CLASSES = BeatClass.inOrder().size();
  private static final double LEFT = 20;
  private static final double TOP = 50;
  private static final double HEIGHT = 160;
  private static final double BAR = 24;
  private static final double GROUP = CLASSES * BAR + 14;

  private RankFigure() {}

  static Figure of(ScoredBeats beats) {
    long[][] counts = new long[CLASSES][CLASSES];
    long most = 1;
    for (int beat = 0; beat < beats.count(); beat++) {
      int rank = RankHistogram.trueRank(beats, beat);
      long now = ++counts[beats.truth(beat).index()][rank - 1];
      most = Math.max(most, now);
    }
    Figure figure = new Figure("Ranks", LEFT + CLASSES * GROUP + 10, TOP + HEIGHT + 40);
    String title = "Rank of the true class, by class (heights by the logarithm)";
    figure.words(LEFT, 20, title, Anchor.START, Figure.TEXT);
    for (BeatClass each : BeatClass.inOrder()) {
      double left = LEFT + each.index() * GROUP;
      for (int rank = 1; rank <= CLASSES; rank++) {
        bar(figure, new Place(left, rank), counts[each.index()][rank - 1], most, each);
      }
      double middle = left + CLASSES * BAR / 2;
      figure.words(middle, TOP + HEIGHT + 32, each.name(), Anchor.MIDDLE, ClassInk.of(each));
    }
    return figure;
  }

  /** How high a count is beside the greatest, by the logarithm. */
  private static double share(long count, long most) {
    return Math.log1p((double) count) / Math.log1p((double) most);
  }

  private static void bar(Figure figure, Place at, long count, long most, BeatClass each) {
    double x = at.x() + (at.y() - 1) * BAR;
    double height = count == 0 ? 0 : Math.max(2, HEIGHT * share(count, most));
    double top = TOP + HEIGHT - height;
    figure.add(new FigureShape.Box(new Place(x + 1, top), BAR - 2, height, ClassInk.of(each)));
    double middle = x + BAR / 2;
    figure.words(
        middle, TOP + HEIGHT + 14, String.valueOf((int) at.y()), Anchor.MIDDLE, Figure.MUTED);
    if (count > 0) {
      FigureShape.Type small = new FigureShape.Type(7.5, false, Figure.TEXT);
      String words = String.format(Locale.ROOT, "%,d", count);
      figure.add(new FigureShape.Words(new Place(middle, top - 4), words, Anchor.MIDDLE, small));
    }
  }
}
