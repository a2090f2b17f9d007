package org.ectopy.review;

import java.util.Arrays;
import java.util.List;
import org.ectopy.dataset.Segments;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.BeatClass;

/** Beats as points: a row of numbers each, whose distances say how unlike two beats are. */
public final class BeatRows {

  /** How far from the mean a number of the rhythm counts, in standard deviations. */
  private static final float MOST = 4;

  /** What waveforms count for where the rhythm counts 1. Chosen on DS1, as the next. */
  private static final double WAVEFORMS = 0.7;

  /** What the model's opinion counts for. */
  private static final double MODEL = 0.4;

  private static final List<BeatClass> SAID = List.of(BeatClass.N, BeatClass.S, BeatClass.V);

  private static final double LEAST = 1e-7;
  private static final double NEGLIGIBLE = 1e-12;

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
   * What a model reads of a record's beats, and what it says of them, as points: each number of the
   * rhythm in its spreads among the beats of other patients; the waveforms, and the logarithms of
   * the probabilities of N, S and V against each other, as a share of their usual distance from the
   * record's mean.
   *
   * @param beats of one record
   * @param others of other patients, cut in the same way
   * @param ownSamples of a lead's waveform that are the beat's own; what follows is the usual beat
   * @param said of the beats by the model
   */
  public static BeatRows of(
      Segments beats, Segments others, int ownSamples, BeatProbabilities said) {
    int rhythm = beats.shape().perBeat();
    int wave = beats.leads() * ownSamples;
    int width = rhythm + wave + SAID.size();
    BeatRows rows = new BeatRows(new float[Math.multiplyExact(beats.beats(), width)], width);
    rows.fillRhythm(beats, others);
    rows.fillWaveforms(beats, ownSamples);
    rows.fillSaid(said, rhythm + wave);
    rows.scale(rhythm, rhythm + wave, WAVEFORMS);
    rows.scale(rhythm + wave, width, MODEL);
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

  private void fillWaveforms(Segments beats, int own) {
    for (int beat = 0; beat < beats.beats(); beat++) {
      for (int lead = 0; lead < beats.leads(); lead++) {
        int target = beat * width + beats.shape().perBeat() + lead * own;
        System.arraycopy(beats.waveforms(), beats.waveform(beat, lead), values, target, own);
      }
    }
  }

  private void fillSaid(BeatProbabilities said, int from) {
    for (int beat = 0; beat < said.count(); beat++) {
      double mean = 0;
      for (int k = 0; k < SAID.size(); k++) {
        double log = Math.log(Math.max(said.of(beat, SAID.get(k)), LEAST));
        values[beat * width + from + k] = (float) log;
        mean += log / SAID.size();
      }
      for (int k = 0; k < SAID.size(); k++) {
        values[beat * width + from + k] -= (float) mean;
      }
    }
  }

  /** Has a part of the numbers count so much: the mean square of their distance from the mean. */
  private void scale(int from, int until, double weight) {
    double[] mean = new double[width];
    for (int beat = 0; beat < beats(); beat++) {
      for (int k = from; k < until; k++) {
        mean[k] += values[beat * width + k] / (double) beats();
      }
    }
    double square = 0;
    for (int beat = 0; beat < beats(); beat++) {
      for (int k = from; k < until; k++) {
        double difference = values[beat * width + k] - mean[k];
        square += difference * difference / beats();
      }
    }
    float scale = (float) (weight / Math.sqrt(square + NEGLIGIBLE));
    for (int beat = 0; beat < beats(); beat++) {
      for (int k = from; k < until; k++) {
        values[beat * width + k] = scale * (float) (values[beat * width + k] - mean[k]);
      }
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
