package org.ectopy.signal;

import java.util.function.Consumer;

/**
 * Finds the peaks of the moving window integral, and for each the R peak that made it.
 *
 * <p>The paper leaves open what a peak is. Here it is the greatest value since the integral began
 * to rise, once the integral has fallen to half of it or 200 ms have passed. The R peak is the
 * greatest deflection of the filtered signal within reach of that peak, moved to the extreme of the
 * same direction in the ECG itself, at most 40 ms away.
 */
final class QrsPeakPicker {

  /** Less in mV is the rounding of the filters on a flat line. */
  private static final double LEAST_MILLIVOLTS = 0.005;

  private static final double PATIENCE_SECONDS = 0.2;
  private static final double REFINE_SECONDS = 0.04;
  private static final double HISTORY_SECONDS = 1.0;

  /** The longest time in s from an R peak until its peak is reported. */
  static final double LONGEST_LAG_SECONDS = 0.6;

  private final PanTompkinsFilters filters;
  private final Consumer<QrsPeak> peaks;
  private final SampleHistory ecg;
  private final SampleHistory filtered;
  private final SampleHistory slopes;
  private final int patience;
  private final int refine;

  private double last = Double.POSITIVE_INFINITY;
  private double height;
  private long at = -1;

  QrsPeakPicker(double framesPerSecond, Consumer<QrsPeak> peaks) {
    this.filters = new PanTompkinsFilters(framesPerSecond);
    this.peaks = peaks;
    this.patience = (int) Math.round(PATIENCE_SECONDS * framesPerSecond);
    this.refine = Math.max(1, (int) Math.round(REFINE_SECONDS * framesPerSecond));
    int history = (int) Math.ceil(HISTORY_SECONDS * framesPerSecond);
    this.ecg = new SampleHistory(history);
    this.filtered = new SampleHistory(history);
    this.slopes = new SampleHistory(history);
  }

  /** Begins anew at {@code value} in mV. */
  void settle(double value) {
    filters.settle(value);
    last = Double.POSITIVE_INFINITY;
    at = -1;
  }

  /** Takes the next sample in mV. */
  void accept(double value) {
    filters.accept(value);
    ecg.add(value);
    filtered.add(filters.filtered());
    slopes.add(Math.abs(filters.slope()));
    follow(filters.integrated(), ecg.count() - 1);
  }

  private void follow(double integrated, long now) {
    if (at >= 0 ? integrated > height : integrated > last) {
      height = integrated;
      at = now;
    } else if (at >= 0 && (integrated < height / 2 || now - at >= patience)) {
      report();
    }
    last = integrated;
  }

  /** Reports the peak that is being followed, if there is one. */
  void report() {
    if (at >= 0) {
      long from = Math.max(filtered.first(), at - filters.integralReach());
      long r = greatest(filtered, from, at + 1, 0);
      if (Math.abs(filtered.at(r)) > LEAST_MILLIVOLTS) {
        double slope = slopes.at(greatest(slopes, from, at + 1, 0));
        peaks.accept(new QrsPeak(refined(r), height, Math.abs(filtered.at(r)), slope));
      }
      at = -1;
    }
  }

  private long refined(long r) {
    int direction = filtered.at(r) < 0 ? -1 : 1;
    long middle = r - filters.filterDelay();
    long from = Math.max(ecg.first(), middle - refine);
    return greatest(ecg, from, Math.max(from + 1, middle + refine + 1), direction);
  }

  /** Where a signal goes furthest up (1), down (-1), or either way (0) in {@code [from, to)}. */
  private static long greatest(SampleHistory signal, long from, long to, int direction) {
    long best = from;
    double most = Double.NEGATIVE_INFINITY;
    for (long i = from; i < to; i++) {
      double value = signal.at(i);
      double size = direction == 0 ? Math.abs(value) : direction * value;
      if (size > most) {
        most = size;
        best = i;
      }
    }
    return best;
  }
}
