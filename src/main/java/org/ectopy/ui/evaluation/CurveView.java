package org.ectopy.ui.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import org.ectopy.evaluation.CurvePoint;
import org.ectopy.evaluation.ThresholdCounts;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.PaintedRegion;
import org.ectopy.ui.trace.ColorRole;

/** The ROC and the precision-recall curve of a class, and a threshold that is drawn along them. */
final class CurveView extends PaintedRegion {

  private static final int PLOTS = 2;
  private static final double STEP = 0.01;

  private final EvaluationViewModel model;
  private final Drawing drawing;
  private Lines lines = Lines.NONE;

  CurveView(EvaluationViewModel model) {
    this.model = model;
    Canvas canvas = new Canvas();
    this.drawing = new Drawing(this, canvas);
    setId("evaluation-curves");
    getStyleClass().add("evaluation-plot");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setMinSize(300, 130);
    canvas.setMouseTransparent(true);
    getChildren().add(canvas);
    InvalidationListener update = changed -> requestLayout();
    model.curves().addListener(update);
    model.threshold().addListener(update);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::drag);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  /** The curves as they are drawn, made once for each time that they change. */
  private record Lines(
      Optional<ClassCurves> of, List<CurvePoint> roc, List<CurvePoint> precisionRecall) {

    static final Lines NONE = new Lines(Optional.empty(), List.of(), List.of());

    static Lines of(ClassCurves curves) {
      return new Lines(Optional.of(curves), curves.roc(), curves.precisionRecall());
    }

    boolean are(Optional<ClassCurves> wanted) {
      return of.equals(wanted);
    }
  }

  private Lines lines() {
    Optional<ClassCurves> now = model.curves().get();
    if (!lines.are(now)) {
      lines = now.map(Lines::of).orElse(Lines.NONE);
    }
    return lines;
  }

  private UnitPlot plot(int place) {
    return UnitPlot.of(place, PLOTS, getWidth(), getHeight());
  }

  /** The threshold of the point of a curve that is nearest to the pointer. */
  private void drag(MouseEvent event) {
    requestFocus();
    for (int place = 0; place < PLOTS; place++) {
      UnitPlot plot = plot(place);
      List<CurvePoint> points = place == 0 ? lines().roc() : lines().precisionRecall();
      if (plot.holds(event.getX(), event.getY())) {
        nearest(plot, points, event)
            .ifPresent(point -> model.threshold().set(Math.min(1, point.threshold())));
      }
    }
    event.consume();
  }

  private static Optional<CurvePoint> nearest(
      UnitPlot plot, List<CurvePoint> points, MouseEvent event) {
    double x = plot.valueAt(event.getX());
    double y = plot.heightAt(event.getY());
    return points.stream()
        .min(Comparator.comparingDouble(point -> Math.hypot(point.x() - x, point.y() - y)));
  }

  private void press(KeyEvent event) {
    double step =
        switch (event.getCode()) {
          case LEFT, DOWN -> -STEP;
          case RIGHT, UP -> STEP;
          default -> 0;
        };
    if (step != 0 && !event.isShortcutDown() && !event.isAltDown()) {
      double times = event.isShiftDown() ? 10 : 1;
      double wanted = Math.rint((model.threshold().get() + times * step) / STEP) * STEP;
      model.threshold().set(Math.clamp(wanted, 0, 1));
      event.consume();
    }
  }

  @Override
  protected void repaint() {
    drawing.wiped(getWidth(), getHeight());
    PlotPen pen = new PlotPen(drawing);
    pen.frame(
        plot(0),
        Texts.get("evaluation.roc"),
        Texts.get("evaluation.false-rate"),
        Texts.get("evaluation.true-rate"));
    pen.frame(
        plot(1),
        Texts.get("evaluation.precision-recall"),
        Texts.get("evaluation.recall"),
        Texts.get("evaluation.precision"));
    pen.diagonal(plot(0));
    model.curves().get().ifPresent(curves -> curves(pen, curves));
  }

  private void curves(PlotPen pen, ClassCurves curves) {
    Color color = drawing.color(ColorRole.of(curves.beatClass()));
    pen.curve(plot(0), lines().roc(), color);
    pen.curve(plot(1), lines().precisionRecall(), color);
    ThresholdCounts at = curves.at(model.threshold().get());
    double positives = curves.counts().positives();
    double negatives = curves.counts().negatives();
    double passed = (double) at.truePositives() + at.falsePositives();
    if (positives > 0 && negatives > 0) {
      pen.handle(plot(0), at.falsePositives() / negatives, at.truePositives() / positives);
    }
    if (positives > 0) {
      double precision = passed == 0 ? 1 : at.truePositives() / passed;
      pen.handle(plot(1), at.truePositives() / positives, precision);
    }
  }
}
