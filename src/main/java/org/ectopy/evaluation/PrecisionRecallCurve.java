package org.ectopy.evaluation;

import java.util.List;
import java.util.OptionalDouble;

/** Precision against recall. */
public final class PrecisionRecallCurve {

  private PrecisionRecallCurve() {}

  /**
   * The curve from recall 0 on: x is the recall, y the precision, which is 1 where no beat passes;
   * empty where there are no beats of the class.
   */
  public static List<CurvePoint> of(OneVersusRest counts) {
    double positives = counts.positives();
    if (positives == 0) {
      return List.of();
    }
    return counts.steps().stream()
        .map(
            step ->
                new CurvePoint(step.threshold(), step.truePositives() / positives, precision(step)))
        .toList();
  }

  /**
   * The area below the curve as scikit-learn's average precision has it: each threshold's precision
   * times what recall it adds, with no line drawn between points; empty where the curve is.
   */
  public static OptionalDouble averagePrecision(OneVersusRest counts) {
    if (counts.positives() == 0) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    long found = 0;
    for (ThresholdCounts step : counts.steps()) {
      sum += precision(step) * (step.truePositives() - found);
      found = step.truePositives();
    }
    return OptionalDouble.of(sum / counts.positives());
  }

  private static double precision(ThresholdCounts step) {
    long passed = step.truePositives() + step.falsePositives();
    return passed == 0 ? 1 : step.truePositives() / (double) passed;
  }
}
