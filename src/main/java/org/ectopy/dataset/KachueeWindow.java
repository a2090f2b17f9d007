package org.ectopy.dataset;

import java.io.IOException;
import java.util.Arrays;

/** The 10 s around a beat: how far each lead reaches in them, and how long a beat lasts. */
final class KachueeWindow {

  private static final int LENGTH = (int) (10 * KachueeSegmenter.HERTZ);
  private static final double PART_OF_RR = 1.2;
  private static final double UNKNOWN_RR = KachueeSegmenter.HERTZ;

  private final long start;
  private final float[] lowest;
  private final float[] highest;
  private int partLength;

  /** The window that holds a sample of the record. */
  KachueeWindow(LeadsAtRate signal, int leads, long sample) {
    long whole = Math.floorDiv(sample, LENGTH) * LENGTH;
    this.start = Math.clamp(whole, 0, Math.max(0, signal.end() - LENGTH));
    this.lowest = new float[leads];
    this.highest = new float[leads];
  }

  /** The first sample. */
  long start() {
    return start;
  }

  /** The sample after the last. */
  long end() {
    return start + LENGTH;
  }

  /** The number of samples in 1.2 median RR intervals, a window's at most. */
  int partLength() {
    return partLength;
  }

  /**
   * Reads how far the leads reach.
   *
   * @throws IOException where the record's samples cannot be read
   */
  void measure(LeadsAtRate signal, int most) throws IOException {
    signal.hold(start, end() + most);
    float[] samples = new float[LENGTH];
    for (int lead = 0; lead < lowest.length; lead++) {
      signal.copy(lead, start, samples, 0, LENGTH);
      measure(lead, samples);
    }
  }

  private void measure(int lead, float[] samples) {
    float low = Float.POSITIVE_INFINITY;
    float high = Float.NEGATIVE_INFINITY;
    for (float sample : samples) {
      if (sample < low) {
        low = sample;
      }
      if (sample > high) {
        high = sample;
      }
    }
    lowest[lead] = low;
    highest[lead] = high;
  }

  /**
   * Takes the length of a beat from the RR intervals of the window.
   *
   * @param rPeaks the samples of all beats of the record
   * @param beat one that belongs to the window
   */
  void measureRhythm(long[] rPeaks, int beat) {
    int first = firstAt(rPeaks, start);
    int after = firstAt(rPeaks, end());
    boolean alone = after - first < 2;
    int from = alone ? Math.max(0, beat - 1) : first;
    int until = alone ? Math.min(rPeaks.length, beat + 2) : after;
    partLength = (int) Math.min(LENGTH, Math.round(PART_OF_RR * medianRr(rPeaks, from, until)));
  }

  private static int firstAt(long[] rPeaks, long sample) {
    int low = 0;
    int high = rPeaks.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rPeaks[middle] < sample) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static double medianRr(long[] rPeaks, int from, int until) {
    int count = until - from - 1;
    if (count < 1) {
      return UNKNOWN_RR;
    }
    long[] intervals = new long[count];
    Arrays.setAll(intervals, i -> rPeaks[from + i + 1] - rPeaks[from + i]);
    Arrays.sort(intervals);
    return (intervals[(count - 1) / 2] + intervals[count / 2]) / 2.0;
  }

  /** Brings the samples of a lead to 0 to 1; gaps become 0. */
  void scale(int lead, float[] values, int from, int until) {
    float low = lowest[lead];
    float range = highest[lead] - low;
    for (int i = from; i < until; i++) {
      float scaled = (values[i] - low) / range;
      values[i] = range > 0 && scaled >= 0 ? Math.min(scaled, 1) : 0;
    }
  }
}
