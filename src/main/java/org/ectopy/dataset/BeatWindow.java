package org.ectopy.dataset;

import java.io.IOException;
import java.util.Arrays;

/**
 * The signal around one beat: of every lead 76 samples at 100 Hz from 0.32 s before the R on, in mV
 * against their median.
 */
final class BeatWindow {

  /** Samples of a lead. */
  static final int LENGTH = 76;

  /** The sample at the R. */
  static final int R = 32;

  /** Where the P wave is looked for. */
  static final Part P = new Part(R - 28, R - 6);

  /** Where the QRS complex is looked for. */
  static final Part QRS = new Part(R - 10, R + 14);

  /** Where the T wave is looked for. */
  static final Part T = new Part(R + 14, LENGTH);

  /** All of it. */
  static final Part WHOLE = new Part(0, LENGTH);

  private final float[][] leads;
  private final float[] sorted = new float[LENGTH];

  BeatWindow(int leads) {
    this.leads = new float[leads][LENGTH];
  }

  /** The samples of a lead. */
  float[] lead(int lead) {
    return leads[lead];
  }

  /** The number of leads. */
  int leads() {
    return leads.length;
  }

  /**
   * Takes the samples around a beat's R.
   *
   * @throws IOException where the record's samples cannot be read
   */
  void read(ContextSignal signal, long sample) throws IOException {
    signal.copy(sample - R, leads);
    for (float[] lead : leads) {
      System.arraycopy(lead, 0, sorted, 0, LENGTH);
      Arrays.sort(sorted);
      float median = (sorted[LENGTH / 2 - 1] + sorted[LENGTH / 2]) / 2;
      for (int i = 0; i < LENGTH; i++) {
        lead[i] -= median;
      }
    }
  }

  /** Takes the samples of another window. */
  void copy(BeatWindow other) {
    for (int lead = 0; lead < leads.length; lead++) {
      System.arraycopy(other.leads[lead], 0, leads[lead], 0, LENGTH);
    }
  }

  /**
   * A part of a beat.
   *
   * @param from its first sample in the window
   * @param until the sample after its last
   */
  record Part(int from, int until) {

    /** The number of samples. */
    int length() {
      return until - from;
    }

    /** The mean over the part. */
    double mean(float[] samples) {
      double sum = 0;
      for (int i = from; i < until; i++) {
        sum += samples[i];
      }
      return sum / length();
    }

    /** The largest sample less the smallest. */
    float height(float[] samples) {
      float low = samples[from];
      float high = low;
      for (int i = from + 1; i < until; i++) {
        low = Math.min(low, samples[i]);
        high = Math.max(high, samples[i]);
      }
      return high - low;
    }

    /** The root mean square of the difference between two windows. */
    double difference(float[] one, float[] other) {
      double sum = 0;
      for (int i = from; i < until; i++) {
        double difference = one[i] - other[i];
        sum += difference * difference;
      }
      return Math.sqrt(sum / length());
    }

    /** How alike two windows are: their correlation, near 0 where one of them is flat. */
    double likeness(float[] one, float[] other) {
      double meanOne = mean(one);
      double meanOther = mean(other);
      double product = 0;
      double squareOne = 0;
      double squareOther = 0;
      for (int i = from; i < until; i++) {
        double a = one[i] - meanOne;
        double b = other[i] - meanOther;
        product += a * b;
        squareOne += a * a;
        squareOther += b * b;
      }
      return product / Math.sqrt(squareOne * squareOther + 1e-6);
    }
  }
}
