package org.ectopy.report;

import java.util.List;
import org.ectopy.evaluation.ClassConfusion;
import org.ectopy.evaluation.ScoredBeats;

/** The drawings that belong to an evaluation. */
public final class EvaluationFigures {

  private EvaluationFigures() {}

  /** All of them. */
  public static List<Figure> all(ScoredBeats beats) {
    return List.of(matrix(beats), curves(beats), reliability(beats), ranks(beats));
  }

  /** The confusion matrix. */
  public static Figure matrix(ScoredBeats beats) {
    return MatrixFigure.of(ClassConfusion.of(beats));
  }

  /** The ROC and precision-recall curves of all classes. */
  public static Figure curves(ScoredBeats beats) {
    return CurveFigure.of(beats);
  }

  /** The reliability diagram. */
  public static Figure reliability(ScoredBeats beats) {
    return ReliabilityFigure.of(beats);
  }

  /** The ranks of the true class. */
  public static Figure ranks(ScoredBeats beats) {
    return RankFigure.of(beats);
  }
}
