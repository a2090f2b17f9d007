package org.ectopy.report;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.ectopy.evaluation.CalibrationError;
import org.ectopy.evaluation.Reliability;
import org.ectopy.evaluation.ReliabilityBin;
import org.ectopy.evaluation.ScoredBeats;

/** Draws how often a model is right against how sure it is. */
final class ReliabilityFigure {

  private static final double LEFT = 56;
  private static final double TOP = 36;
  private static final double LARGEST = 9;
  private static final double LEAST = 2.5;

  private ReliabilityFigure() {}

  static Figure of(ScoredBeats beats) {
    List<ReliabilityBin> bins = Reliability.topLabel(beats);
    OptionalDouble error = CalibrationError.of(bins);
    String words =
        error.isPresent() ? String.format(Locale.ROOT, "%.4f", error.getAsDouble()) : "-";
    Figure figure =
        new Figure("Reliability", LEFT + UnitSquare.SIDE + 30, TOP + UnitSquare.SIDE + 44);
    UnitSquare plot =
        new UnitSquare(figure, LEFT, TOP)
            .frame(
                "Reliability, expected calibration error " + words,
                "how sure the model is",
                "how often it is right")
            .diagonal();
    double most = bins.stream().mapToInt(ReliabilityBin::beats).max().orElse(1);
    for (ReliabilityBin bin : bins) {
      double radius = Math.max(LEAST, LARGEST * Math.sqrt(bin.beats() / most));
      figure.add(
          new FigureShape.Dot(
              plot.at(bin.meanConfidence(), bin.right()),
              radius,
              ClassInk.faint(Figure.ACCENT, 0.75)));
    }
    return figure;
  }
}
