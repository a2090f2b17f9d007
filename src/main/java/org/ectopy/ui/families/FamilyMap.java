package org.ectopy.ui.families;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.ectopy.review.BeatPoints;
import org.ectopy.ui.control.Lasso;

/**
 * Where beats lie on a map of a size in logical pixels; the outermost of two hundred lie at its
 * edge, however far off they are.
 */
final class FamilyMap {

  /** Stands for no beat. */
  static final int NO_BEAT = -1;

  private static final double OUTERMOST = 0.005;
  private static final double MARGIN = 10;

  /** Where the words end at the top. */
  private static final double TOP = 22;

  private final float[] xs;
  private final float[] ys;

  /** The map of all points. */
  FamilyMap(BeatPoints points, FamilyAxes axes, double width, double height) {
    int beats = points.beats();
    double[] across = new double[beats];
    double[] up = new double[beats];
    Arrays.setAll(across, beat -> axes.across(points, beat));
    Arrays.setAll(up, beat -> axes.up(points, beat));
    xs = placed(across, MARGIN, width - MARGIN);
    ys = placed(up, height - MARGIN, TOP);
  }

  private static float[] placed(double[] values, double from, double to) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int outermost = (int) (OUTERMOST * sorted.length);
    double low = sorted.length == 0 ? 0 : sorted[outermost];
    double span = sorted.length == 0 ? 1 : sorted[sorted.length - 1 - outermost] - low;
    float[] places = new float[values.length];
    for (int i = 0; i < places.length; i++) {
      double share = span > 0 ? Math.clamp((values[i] - low) / span, 0, 1) : 0.5;
      places[i] = (float) (from + share * (to - from));
    }
    return places;
  }

  /** How far right a beat lies. */
  double x(int beat) {
    return xs[beat];
  }

  /** How far down a beat lies. */
  double y(int beat) {
    return ys[beat];
  }

  /** How many beats there are. */
  int beats() {
    return xs.length;
  }

  /** The beat nearest to a place; {@link #NO_BEAT} where none is near. */
  int nearest(double x, double y, double reach) {
    int found = NO_BEAT;
    double least = reach * reach;
    for (int beat = 0; beat < xs.length; beat++) {
      double distance = (xs[beat] - x) * (xs[beat] - x) + (ys[beat] - y) * (ys[beat] - y);
      if (distance <= least) {
        least = distance;
        found = beat;
      }
    }
    return found;
  }

  /** The beats within a line. */
  Set<Integer> within(Lasso lasso) {
    Set<Integer> within = new HashSet<>();
    for (int beat = 0; beat < xs.length; beat++) {
      if (lasso.holds(xs[beat], ys[beat])) {
        within.add(beat);
      }
    }
    return within;
  }
}
