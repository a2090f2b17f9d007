package org.ectopy.dataset;

import java.util.Arrays;

/** The last few of a row of numbers, kept in order of size. */
final class SortedWindow {

  private final double[] sorted;
  private final double[] inTime;
  private int count;
  private int oldest;

  /**
   * @param size how many of the last numbers are kept
   */
  SortedWindow(int size) {
    sorted = new double[size];
    inTime = new double[size];
  }

  /** Takes the next number; the oldest makes room for it. */
  void add(double value) {
    if (count == sorted.length) {
      int place = Arrays.binarySearch(sorted, inTime[oldest]);
      System.arraycopy(sorted, place + 1, sorted, place, count - place - 1);
      count--;
    }
    int found = Arrays.binarySearch(sorted, 0, count, value);
    int place = found < 0 ? -found - 1 : found;
    System.arraycopy(sorted, place, sorted, place + 1, count - place);
    sorted[place] = value;
    count++;
    inTime[oldest] = value;
    oldest = (oldest + 1) % inTime.length;
  }

  int count() {
    return count;
  }

  /** The number that a share of the others is smaller than, the lower one of two; 0 without any. */
  double quantile(double share) {
    return count == 0 ? 0 : sorted[Math.min(count - 1, (int) (share * count))];
  }

  /** The number that is {@code rank} numbers from the largest, 1 for the largest; 0 without any. */
  double fromLargest(int rank) {
    return count == 0 ? 0 : sorted[count - rank];
  }

  /** How many are smaller. */
  int countBelow(double value) {
    int place = 0;
    while (place < count && sorted[place] < value) {
      place++;
    }
    return place;
  }
}
