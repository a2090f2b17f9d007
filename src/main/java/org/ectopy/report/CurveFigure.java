package org.ectopy.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.ectopy.evaluation.CurvePoint;
import org.ectopy.evaluation.OneVersusRest;
import org.ectopy.evaluation.PrecisionRecallCurve;
import org.ectopy.evaluation.RocCurve;
import org.ectopy.evaluation.ScoredBeats;
import org.ectopy.record.BeatClass;
import org.ectopy.report.FigureShape.Anchor;
import org.ectopy.report.FigureShape.Place;

/** Draws the ROC and precision-recall curves of all classes, each against the others. */
final class CurveFigure {

  private static final double LEFT = 56;
  private static final double TOP = 36;
  private static final double PITCH = UnitSquare.SIDE + 86;
  private static final double ROW = 16;

  /** Points nearer than this are one on paper. */
  private static final double STEP = 1 / 800.0;

  private CurveFigure() {}

  static Figure of(ScoredBeats beats) {
    double legend = TOP + UnitSquare.SIDE + 52;
    int classes = BeatClass.inOrder().size();
    Figure figure =
        new Figure("ROC and precision-recall", LEFT + 2 * PITCH - 30, legend + classes * ROW);
    UnitSquare roc =
        new UnitSquare(figure, LEFT, TOP)
            .frame("ROC, one class against the others", "false positive rate", "true positive rate")
            .diagonal();
    UnitSquare precision =
        new UnitSquare(figure, LEFT + PITCH, TOP)
            .frame("Precision and recall", "recall (Se)", "precision (+P)");
    for (BeatClass each : BeatClass.inOrder()) {
      OneVersusRest counts = OneVersusRest.of(beats, each);
      curve(figure, roc, RocCurve.of(counts), each);
      curve(figure, precision, PrecisionRecallCurve.of(counts), each);
      double y = legend + each.index() * ROW;
      String roundings =
          "%s: ROC area %s, average precision %s, %d beats"
              .formatted(
                  each,
                  number(RocCurve.area(counts)),
                  number(PrecisionRecallCurve.averagePrecision(counts)),
                  counts.positives());
      figure.words(LEFT, y, roundings, Anchor.START, ClassInk.of(each));
    }
    return figure;
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.4f", value.getAsDouble()) : "-";
  }

  private static void curve(
      Figure figure, UnitSquare plot, List<CurvePoint> points, BeatClass beatClass) {
    List<Place> places = new ArrayList<>();
    CurvePoint last = null;
    for (int i = 0; i < points.size(); i++) {
      CurvePoint point = points.get(i);
      if (last == null || i == points.size() - 1 || far(last, point)) {
        places.add(plot.at(point.x(), point.y()));
        last = point;
      }
    }
    figure.add(new FigureShape.Curve(places, 1.4, false, ClassInk.of(beatClass)));
  }

  private static boolean far(CurvePoint one, CurvePoint other) {
    return Math.abs(one.x() - other.x()) >= STEP || Math.abs(one.y() - other.y()) >= STEP;
  }
}
