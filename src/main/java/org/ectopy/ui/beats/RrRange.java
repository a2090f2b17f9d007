package org.ectopy.ui.beats;

/**
 * The intervals that the axes span, in ms: all but the rarest, which lie on the edge.
 *
 * @param low a multiple of 100 ms
 * @param high a multiple of 100 ms, at least 400 ms more
 */
record RrRange(double low, double high) {

  /** Where nothing is known. */
  static final RrRange USUAL = new RrRange(400, 1200);

  private static final int LONGEST = 6000;
  private static final int STEP = 100;
  private static final int LEAST_SPAN = 400;
  private static final double RARE = 0.001;

  /** The range of a series. */
  static RrRange of(RrSeries series) {
    int[] counts = new int[LONGEST + 1];
    int all = 0;
    for (int beat = 0; beat < series.beats(); beat++) {
      double interval = series.before(beat);
      if (!Double.isNaN(interval)) {
        counts[(int) Math.min(LONGEST, Math.rint(interval))]++;
        all++;
      }
    }
    return all == 0 ? USUAL : about(counts, all);
  }

  private static RrRange about(int[] counts, int all) {
    int rare = (int) (all * RARE);
    int low = 0;
    for (int seen = counts[low]; seen <= rare; seen += counts[low]) {
      low++;
    }
    int high = LONGEST;
    for (int seen = counts[high]; seen <= rare; seen += counts[high]) {
      high--;
    }
    double foot = Math.max(0, (low - 1) / STEP * STEP);
    double top = (high / STEP + 1) * STEP;
    return new RrRange(foot, Math.max(top, foot + LEAST_SPAN));
  }
}
