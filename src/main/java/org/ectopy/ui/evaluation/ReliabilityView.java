package org.ectopy.ui.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import javafx.scene.canvas.Canvas;
import org.ectopy.evaluation.CalibrationError;
import org.ectopy.evaluation.ReliabilityBin;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.PaintedRegion;
import org.ectopy.ui.trace.ColorRole;

/** How often the model is right against how sure it is: of the class it says, and of one class. */
final class ReliabilityView extends PaintedRegion {

  private static final double LEAST_DOT = 3;
  private static final double MOST_DOT = 8;

  private final EvaluationViewModel model;
  private final Drawing drawing;

  ReliabilityView(EvaluationViewModel model) {
    this.model = model;
    Canvas canvas = new Canvas();
    this.drawing = new Drawing(this, canvas);
    setId("evaluation-reliability");
    getStyleClass().add("evaluation-plot");
    setMinSize(300, 130);
    setAccessibleText(Texts.get("evaluation.reliability"));
    getChildren().add(canvas);
    model.curves().addListener(changed -> requestLayout());
  }

  @Override
  protected void repaint() {
    drawing.wiped(getWidth(), getHeight());
    PlotPen pen = new PlotPen(drawing);
    model
        .curves()
        .get()
        .ifPresent(
            curves -> {
              plot(pen, 0, Texts.get("evaluation.any-class"), curves.topLabel(), ColorRole.ACCENT);
              String name = Texts.format("evaluation.one-class", curves.beatClass());
              plot(pen, 1, name, curves.ofClass(), ColorRole.of(curves.beatClass()));
            });
  }

  private void plot(
      PlotPen pen, int place, String name, List<ReliabilityBin> bins, ColorRole role) {
    UnitPlot plot = UnitPlot.of(place, 2, getWidth(), getHeight());
    OptionalDouble error = CalibrationError.of(bins);
    String title =
        error.isPresent()
            ? name + "   ECE " + String.format(Locale.ROOT, "%.4f", error.getAsDouble())
            : name;
    pen.frame(plot, title, Texts.get("evaluation.confidence"), Texts.get("evaluation.share-right"));
    pen.diagonal(plot);
    double most = bins.stream().mapToInt(ReliabilityBin::beats).max().orElse(1);
    for (ReliabilityBin bin : bins) {
      double radius = Math.max(LEAST_DOT, MOST_DOT * Math.sqrt(bin.beats() / most));
      pen.dot(plot, bin.meanConfidence(), bin.right(), drawing.color(role, 0.75), radius);
    }
  }
}
