package org.ectopy.model;

import java.util.Collections;
import java.util.List;
import org.ectopy.record.BeatClass;

/**
 * Makes a network's logits into probabilities that are neither bold nor timid: {@code
 * softmax(factor * logit + offset)}, class by class (vector scaling; Guo et al. 2017, arXiv
 * 1706.04599). With equal factors and no offsets it is temperature scaling.
 *
 * @param factors one a class, above 0, in the order of {@link BeatClass#inOrder}
 * @param offsets one a class, in the same order
 */
public record LogitScaling(List<Double> factors, List<Double> offsets) {

  private static final int CLASSES = BeatClass.inOrder().size();

  /** Leaves the logits as they are. */
  public static final LogitScaling NONE = temperature(1);

  /** Copies the lists and rejects numbers that are no scaling of five logits. */
  public LogitScaling {
    factors = List.copyOf(factors);
    offsets = List.copyOf(offsets);
    boolean usable =
        factors.size() == CLASSES
            && offsets.size() == CLASSES
            && factors.stream().allMatch(each -> each > 0 && each < Double.POSITIVE_INFINITY)
            && offsets.stream().allMatch(Double::isFinite);
    if (!usable) {
      throw new IllegalArgumentException("no scaling: " + factors + " and " + offsets);
    }
  }

  /** Divides every logit by {@code temperature}, above 0. */
  public static LogitScaling temperature(double temperature) {
    return new LogitScaling(
        Collections.nCopies(CLASSES, 1 / temperature), Collections.nCopies(CLASSES, 0.0));
  }

  /** Turns rows of logits into rows of probabilities, in place. */
  public void apply(float[] rows) {
    double[] scaled = new double[CLASSES];
    for (int row = 0; row < rows.length; row += CLASSES) {
      double largest = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < CLASSES; i++) {
        scaled[i] = rows[row + i] * factors.get(i) + offsets.get(i);
        largest = Math.max(largest, scaled[i]);
      }
      double sum = 0;
      for (int i = 0; i < CLASSES; i++) {
        scaled[i] = Math.exp(scaled[i] - largest);
        sum += scaled[i];
      }
      for (int i = 0; i < CLASSES; i++) {
        rows[row + i] = (float) (scaled[i] / sum);
      }
    }
  }
}
