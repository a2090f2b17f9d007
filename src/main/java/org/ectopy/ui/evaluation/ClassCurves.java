package org.ectopy.ui.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.ectopy.evaluation.CurvePoint;
import org.ectopy.evaluation.OneVersusRest;
import org.ectopy.evaluation.PrecisionRecallCurve;
import org.ectopy.evaluation.Reliability;
import org.ectopy.evaluation.ReliabilityBin;
import org.ectopy.evaluation.RocCurve;
import org.ectopy.evaluation.ScoredBeats;
import org.ectopy.evaluation.ThresholdCounts;
import org.ectopy.record.BeatClass;

/**
 * One class against the others at every threshold, and how far probabilities can be believed.
 *
 * @param beatClass the class
 * @param counts what passes each threshold
 * @param ofClass bins by the probability of this class
 * @param topLabel bins by the probability of the class that the model says
 */
record ClassCurves(
    BeatClass beatClass,
    OneVersusRest counts,
    List<ReliabilityBin> ofClass,
    List<ReliabilityBin> topLabel) {

  /** Points nearer to each other than this are one on any screen. */
  private static final double STEP = 1 / 800.0;

  ClassCurves {
    ofClass = List.copyOf(ofClass);
    topLabel = List.copyOf(topLabel);
  }

  static ClassCurves of(ScoredBeats beats, BeatClass beatClass) {
    return new ClassCurves(
        beatClass,
        OneVersusRest.of(beats, beatClass),
        Reliability.ofClass(beats, beatClass),
        Reliability.topLabel(beats));
  }

  /** What passes a threshold. */
  ThresholdCounts at(double threshold) {
    List<ThresholdCounts> steps = counts.steps();
    int low = 0;
    int high = steps.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (steps.get(middle).threshold() >= threshold) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return steps.get(low);
  }

  /** The ROC curve, with as many points as can be told apart. */
  List<CurvePoint> roc() {
    return thinned(RocCurve.of(counts));
  }

  /** The precision-recall curve, with as many points as can be told apart. */
  List<CurvePoint> precisionRecall() {
    return thinned(PrecisionRecallCurve.of(counts));
  }

  private static List<CurvePoint> thinned(List<CurvePoint> points) {
    List<CurvePoint> kept = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      CurvePoint point = points.get(i);
      if (i == 0 || i == points.size() - 1 || far(kept.getLast(), point)) {
        kept.add(point);
      }
    }
    return kept;
  }

  private static boolean far(CurvePoint one, CurvePoint other) {
    return Math.abs(one.x() - other.x()) >= STEP || Math.abs(one.y() - other.y()) >= STEP;
  }
}
