package org.ectopy.review;

import java.util.Arrays;
import org.ectopy.dataset.Segments;

/** Beats as points: a row of numbers each, whose distances say how unlike two beats are. */
public final class BeatRows {

  /** How far from the mean a number of the rhythm counts, in standard deviations. */
  private static final float MOST = 4;

  private final float[] values;
  private final int width;

  private BeatRows(float[] values, int width) {
    this.values = values;
    this.width = width;
  }

  /**
   * Points of {@code width} numbers each.
   *
   * @param values one point after the other; kept, not copied
   */
  static BeatRows of(float[] values, int width) {
    if (values.length % width != 0) {
      throw new IllegalArgumentException(values.length + " numbers are no rows of " + width);
    }
    return new BeatRows(values, width);
  }

  /**
   * What a model reads of a record's beats as points, its rhythm and its own waveform in equal
   * parts: a number of the rhythm in its spreads among the beats of other patients, each waveform
   * against the usual distance from the record's mean one.
   *
   * @param beats of one record
   * @param others of other patients, cut in the same way
   * @param ownSamples of a lead's waveform that are the beat's own; what follows is the usual beat
   * @param waveforms what the waveforms count for; the rhythm counts 1
   */
  public static BeatRows of(Segments beats, Segments others, int ownSamples, double waveforms) {
    int rhythm = beats.shape().perBeat();
    int wave = beats.leads() * ownSamples;
    float[] values = new float[Math.multiplyExact(beats.beats(), rhythm + wave)];
    BeatRows rows = new BeatRows(values, rhythm + wave);
    rows.fillRhythm(beats, others);
    rows.fillWaveforms(beats, ownSamples, waveforms);
    return rows;
  }

  private void fillRhythm(Segments beats, Segments others) {
    int count = beats.shape().perBeat();
    double[] mean = new double[count];
    double[] square = new double[count];
    float[] known = others.rhythms();
    for (int i = 0; i < known.length; i++) {
      mean[i % count] += known[i];
      square[i % count] += (double) known[i] * known[i];
    }
    int all = Math.max(1, others.beats());
    for (int k = 0; k < count; k++) {
      mean[k] /= all;
      double spread = Math.sqrt(Math.max(0, square[k] / all - mean[k] * mean[k])) + 1e-6;
      for (int beat = 0; beat < beats.beats(); beat++) {
        double number = (beats.rhythms()[beat * count + k] - mean[k]) / spread;
        values[beat * width + k] = (float) (Math.clamp(number, -MOST, MOST) / Math.sqrt(count));
      }
    }
  }

  private void fillWaveforms(Segments beats, int own, double weight) {
    int from = beats.shape().perBeat();
    double[] mean = new double[width];
    for (int beat = 0; beat < beats.beats(); beat++) {
      for (int lead = 0; lead < beats.leads(); lead++) {
        int target = beat * width + from + lead * own;
        System.arraycopy(beats.waveforms(), beats.waveform(beat, lead), values, target, own);
      }
      for (int k = from; k < width; k++) {
        mean[k] += values[beat * width + k];
      }
    }
    double spread = 0;
    for (int i = 0; i < values.length; i++) {
      int k = i % width;
      if (k >= from) {
        values[i] -= (float) (mean[k] / beats.beats());
        spread += (double) values[i] * values[i];
      }
    }
    double scale = weight / Math.sqrt(spread / Math.max(1, beats.beats()) + 1e-12);
    for (int i = 0; i < values.length; i++) {
      values[i] *= i % width >= from ? (float) scale : 1;
    }
  }

  /** The number of beats. */
  public int beats() {
    return values.length / width;
  }

  /** The number of numbers of a beat. */
  public int width() {
    return width;
  }

  /** Adds a beat's numbers to a sum. */
  void addTo(int beat, double[] sum) {
    for (int k = 0; k < width; k++) {
      sum[k] += values[beat * width + k];
    }
  }

  /** The square of the distance of a beat from a point. */
  double squaredDistance(int beat, double[] point) {
    double sum = 0;
    for (int k = 0; k < width; k++) {
      double difference = values[beat * width + k] - point[k];
      sum += difference * difference;
    }
    return sum;
  }

  /** The square of the distance of two beats. */
  float squaredDistance(int one, int other) {
    float sum = 0;
    for (int k = 0; k < width; k++) {
      float difference = values[one * width + k] - values[other * width + k];
      sum += difference * difference;
    }
    return sum;
  }

  /** Of some beats, the one nearest to their mean; among equals the first. */
  int medoid(int[] beats) {
    double[] mean = new double[width];
    for (int beat : beats) {
      addTo(beat, mean);
    }
    Arrays.setAll(mean, k -> mean[k] / beats.length);
    int nearest = beats[0];
    double least = Double.POSITIVE_INFINITY;
    for (int beat : beats) {
      double distance = squaredDistance(beat, mean);
      if (distance < least) {
        least = distance;
        nearest = beat;
      }
    }
    return nearest;
  }
}
