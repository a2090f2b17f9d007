package org.ectopy.model.training;

import java.util.Collections;
import java.util.stream.DoubleStream;
import org.ectopy.model.LogitScaling;
import org.ectopy.record.BeatClass;

/**
 * Finds the factor and the five offsets under which logits say most truly how sure they are: those
 * of least cross-entropy, by Newton's method, for it is convex in all six.
 *
 * <p>One beat's worth of belief that nothing need be changed keeps the offset of a class without
 * beats finite.
 */
final class ScalingFit {

  private static final int CLASSES = BeatClass.inOrder().size();
  private static final int SIZE = CLASSES + 1;
  private static final int STEPS = 50;
  private static final int HALVINGS = 30;
  private static final double ENOUGH = 1e-9;

  private final float[] logits;
  private final int[] labels;

  private ScalingFit(float[] logits, int[] labels) {
    this.logits = logits;
    this.labels = labels;
  }

  /**
   * The scaling of least cross-entropy.
   *
   * @param logits {@code [beats, 5]} of beats that the networks did not learn from
   * @param labels the index of each beat's class
   */
  static LogitScaling fit(float[] logits, int[] labels) {
    double[] found = new ScalingFit(logits, labels).newton();
    return new LogitScaling(
        Collections.nCopies(CLASSES, found[CLASSES]),
        DoubleStream.of(found).limit(CLASSES).boxed().toList());
  }

  /** Offsets, then the factor. */
  private double[] newton() {
    double[] at = new double[SIZE];
    at[CLASSES] = 1;
    double loss = loss(at);
    for (int step = 0; step < STEPS; step++) {
      double[] move = direction(at);
      double[] next = at;
      double lower = loss;
      double share = 1;
      for (int i = 0; i < HALVINGS && !(lower < loss); i++) {
        next = moved(at, move, share);
        lower = next[CLASSES] > 0 ? loss(next) : Double.POSITIVE_INFINITY;
        share /= 2;
      }
      if (!(loss - lower > ENOUGH * loss)) {
        return lower < loss ? next : at;
      }
      at = next;
      loss = lower;
    }
    return at;
  }

  private static double[] moved(double[] at, double[] move, double share) {
    double[] next = at.clone();
    for (int i = 0; i < SIZE; i++) {
      next[i] -= share * move[i];
    }
    return next;
  }

  private double loss(double[] at) {
    double loss = 0;
    double[] row = new double[CLASSES];
    for (int beat = 0; beat < labels.length; beat++) {
      probabilities(at, beat, row);
      loss -= Math.log(Math.max(row[labels[beat]], Double.MIN_NORMAL));
    }
    for (int i = 0; i < SIZE; i++) {
      loss += square(at[i] - (i < CLASSES ? 0 : 1)) / 2;
    }
    return loss;
  }

  private static double square(double x) {
    return x * x;
  }

  private void probabilities(double[] at, int beat, double[] row) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < CLASSES; i++) {
      row[i] = at[CLASSES] * logits[beat * CLASSES + i] + at[i];
      largest = Math.max(largest, row[i]);
    }
    double sum = 0;
    for (int i = 0; i < CLASSES; i++) {
      row[i] = Math.exp(row[i] - largest);
      sum += row[i];
    }
    for (int i = 0; i < CLASSES; i++) {
      row[i] /= sum;
    }
  }

  /** The inverse of the second derivative times the first. */
  private double[] direction(double[] at) {
    double[] first = new double[SIZE];
    double[][] second = new double[SIZE][SIZE];
    for (int i = 0; i < SIZE; i++) {
      first[i] = at[i] - (i < CLASSES ? 0 : 1);
      second[i][i] = 1;
    }
    double[] row = new double[CLASSES];
    for (int beat = 0; beat < labels.length; beat++) {
      probabilities(at, beat, row);
      add(beat, row, first, second);
    }
    return solve(second, first);
  }

  private void add(int beat, double[] row, double[] first, double[][] second) {
    double mean = 0;
    for (int i = 0; i < CLASSES; i++) {
      mean += row[i] * logits[beat * CLASSES + i];
    }
    for (int i = 0; i < CLASSES; i++) {
      double logit = logits[beat * CLASSES + i];
      double miss = row[i] - (labels[beat] == i ? 1 : 0);
      first[i] += miss;
      first[CLASSES] += miss * logit;
      for (int j = 0; j < CLASSES; j++) {
        second[i][j] += row[i] * ((i == j ? 1 : 0) - row[j]);
      }
      double mixed = row[i] * (logit - mean);
      second[i][CLASSES] += mixed;
      second[CLASSES][i] += mixed;
      second[CLASSES][CLASSES] += mixed * logit;
    }
  }

  /** Gauss's elimination of a positive definite matrix, which needs no pivots. */
  private static double[] solve(double[][] matrix, double[] right) {
    double[] solution = right.clone();
    for (int i = 0; i < SIZE; i++) {
      for (int j = i + 1; j < SIZE; j++) {
        double factor = matrix[j][i] / matrix[i][i];
        for (int k = i; k < SIZE; k++) {
          matrix[j][k] -= factor * matrix[i][k];
        }
        solution[j] -= factor * solution[i];
      }
    }
    for (int i = SIZE - 1; i >= 0; i--) {
      for (int k = i + 1; k < SIZE; k++) {
        solution[i] -= matrix[i][k] * solution[k];
      }
      solution[i] /= matrix[i][i];
    }
    return solution;
  }
}
