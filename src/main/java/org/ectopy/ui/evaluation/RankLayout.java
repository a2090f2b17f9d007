package org.ectopy.ui.evaluation;

import java.util.Optional;
import org.ectopy.record.BeatClass;

/**
 * Where the bars of ranks lie, in logical pixels: a group for each class, in it a bar for each
 * rank.
 *
 * @param width of the view
 * @param height of the view
 */
record RankLayout(double width, double height) {

  private static final int CLASSES = BeatClass.inOrder().size();
  private static final double TOP = 18;
  private static final double BOTTOM = 32;
  private static final double EDGE = 6;
  private static final double BETWEEN = 10;
  private static final double WIDEST = 150;

  private double group() {
    return Math.min(WIDEST, (width - 2 * EDGE) / CLASSES);
  }

  double barWidth() {
    return (group() - BETWEEN) / CLASSES;
  }

  /** How far right a bar lies. */
  double x(BeatClass truth, int rank) {
    return EDGE + truth.index() * group() + (rank - 1) * barWidth();
  }

  /** The middle of a class's bars. */
  double middle(BeatClass truth) {
    return x(truth, 1) + (group() - BETWEEN) / 2;
  }

  /** How far down the foot of all bars lies. */
  double foot() {
    return height - BOTTOM;
  }

  /** The height of a bar: by the logarithm, as the first rank has nearly all beats. */
  double barHeight(long count, long most) {
    double room = Math.max(1, foot() - TOP);
    double share = Math.log1p((double) count) / Math.log1p((double) Math.max(1, most));
    return count == 0 ? 0 : Math.max(3, room * share);
  }

  /** The bar at a distance from the left edge. */
  Optional<BeatGroup.Rank> at(double x) {
    int place = (int) Math.floor((x - EDGE) / group());
    int rank = 1 + (int) Math.floor((x - EDGE - place * group()) / barWidth());
    return place >= 0 && place < CLASSES && rank >= 1 && rank <= CLASSES
        ? Optional.of(new BeatGroup.Rank(BeatClass.inOrder().get(place), rank))
        : Optional.empty();
  }
}
