package org.ectopy.dataset;

/** The mean of the last few of a row of numbers. */
final class MeanWindow {

  private final double[] inTime;
  private int count;
  private int oldest;
  private double sum;

  /**
   * @param size how many of the last numbers are kept
   */
  MeanWindow(int size) {
    inTime = new double[size];
  }

  /** Takes the next number; the oldest makes room for it. */
  void add(double value) {
    sum += value - inTime[oldest];
    inTime[oldest] = value;
    oldest = (oldest + 1) % inTime.length;
    count = Math.min(count + 1, inTime.length);
  }

  /** The mean; 1 without any number. */
  double mean() {
    return count == 0 ? 1 : sum / count;
  }
}
