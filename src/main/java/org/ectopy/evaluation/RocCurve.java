package org.ectopy.evaluation;

import java.util.List;
import java.util.OptionalDouble;

/** The receiver operating characteristic: true against false positive rate. */
public final class RocCurve {

  private RocCurve() {}

  /**
   * The curve from (0, 0) to (1, 1): x is the false positive rate, y the true positive rate; empty
   * where there are no beats of the class, or no others.
   */
  public static List<CurvePoint> of(OneVersusRest counts) {
    double positives = counts.positives();
    double negatives = counts.negatives();
    if (positives == 0 || negatives == 0) {
      return List.of();
    }
    return counts.steps().stream()
        .map(
            step ->
                new CurvePoint(
                    step.threshold(),
                    step.falsePositives() / negatives,
                    step.truePositives() / positives))
        .toList();
  }

  /**
   * The area below the curve: the chance that a beat of the class has a higher probability than
   * another, equal ones counting half (Hanley and McNeil, Radiology 143:29, 1982); empty where the
   * curve is.
   */
  public static OptionalDouble area(OneVersusRest counts) {
    if (counts.positives() == 0 || counts.negatives() == 0) {
      return OptionalDouble.empty();
    }
    // Twice the area in units of one beat: a whole number, below 2^63 for 2 x 10^9 beats.
    long twice = 0;
    ThresholdCounts last = counts.steps().getFirst();
    for (ThresholdCounts step : counts.steps()) {
      twice +=
          (step.falsePositives() - last.falsePositives())
              * (step.truePositives() + last.truePositives());
      last = step;
    }
    return OptionalDouble.of(twice / 2.0 / counts.positives() / counts.negatives());
  }
}
