package org.ectopy.review;

/**
 * The directions in which the shapes of a record's beats differ most, found by subspace iteration
 * (G. H. Golub, C. F. Van Loan, <i>Matrix Computations</i>, section 8.2.4) on beats spread over the
 * record.
 */
final class PrincipalAxes {

  private static final int MOST_BEATS = 2000;
  private static final int STEPS = 12;
  private static final double NEGLIGIBLE = 1e-9;

  private final double[] mean;
  private final double[][] axes;

  private PrincipalAxes(double[] mean, double[][] axes) {
    this.mean = mean;
    this.axes = axes;
  }

  /** At most {@code most} axes of shapes, the most telling first. */
  static PrincipalAxes of(BeatShapes shapes, int most) {
    int every = Math.max(1, (shapes.beats() + MOST_BEATS - 1) / MOST_BEATS);
    int count = (shapes.beats() + every - 1) / every;
    double[] mean = new double[shapes.width()];
    double[][] rows = new double[count][];
    float[] row = new float[shapes.width()];
    for (int i = 0; i < count; i++) {
      shapes.copy(i * every, row);
      rows[i] = new double[row.length];
      for (int k = 0; k < row.length; k++) {
        rows[i][k] = row[k];
        mean[k] += row[k] / (double) count;
      }
    }
    for (double[] each : rows) {
      for (int k = 0; k < mean.length; k++) {
        each[k] -= mean[k];
      }
    }
    return new PrincipalAxes(mean, iterate(scatter(rows, mean.length), most));
  }

  private static double[][] scatter(double[][] rows, int width) {
    double[][] scatter = new double[width][width];
    for (double[] row : rows) {
      for (int i = 0; i < width; i++) {
        double factor = row[i];
        double[] target = scatter[i];
        for (int k = 0; k <= i; k++) {
          target[k] += factor * row[k];
        }
      }
    }
    for (int i = 0; i < width; i++) {
      for (int k = 0; k < i; k++) {
        scatter[k][i] = scatter[i][k];
      }
    }
    return scatter;
  }

  private static double[][] iterate(double[][] scatter, int most) {
    int width = scatter.length;
    double[][] axes = new double[Math.min(most, width)][width];
    for (int i = 0; i < axes.length; i++) {
      axes[i] = scatter[i * width / axes.length].clone();
      axes[i][i] += NEGLIGIBLE;
    }
    orthonormalise(axes);
    for (int step = 0; step < STEPS; step++) {
      for (int i = 0; i < axes.length; i++) {
        axes[i] = times(scatter, axes[i]);
      }
      orthonormalise(axes);
    }
    return axes;
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] product = new double[vector.length];
    for (int i = 0; i < product.length; i++) {
      product[i] = dot(matrix[i], vector);
    }
    return product;
  }

  /** Gram-Schmidt, twice for accuracy; an axis along which nothing differs becomes 0. */
  private static void orthonormalise(double[][] axes) {
    for (int i = 0; i < axes.length; i++) {
      double before = Math.sqrt(dot(axes[i], axes[i]));
      for (int pass = 0; pass < 2; pass++) {
        for (int k = 0; k < i; k++) {
          add(axes[i], axes[k], -dot(axes[i], axes[k]));
        }
      }
      double length = Math.sqrt(dot(axes[i], axes[i]));
      double scale = length > NEGLIGIBLE * Math.max(before, NEGLIGIBLE) ? 1 / length : 0;
      for (int k = 0; k < axes[i].length; k++) {
        axes[i][k] *= scale;
      }
    }
  }

  private static void add(double[] target, double[] other, double factor) {
    for (int k = 0; k < target.length; k++) {
      target[k] += factor * other[k];
    }
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int k = 0; k < one.length; k++) {
      sum += one[k] * other[k];
    }
    return sum;
  }

  /** The number of axes. */
  int count() {
    return axes.length;
  }

  /** Copies where a row of shapes lies along each axis. */
  void project(float[] row, float[] target, int offset) {
    for (int axis = 0; axis < axes.length; axis++) {
      double sum = 0;
      for (int k = 0; k < row.length; k++) {
        sum += (row[k] - mean[k]) * axes[axis][k];
      }
      target[offset + axis] = (float) sum;
    }
  }
}
