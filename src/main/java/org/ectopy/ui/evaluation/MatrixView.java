package org.ectopy.ui.evaluation;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.ectopy.evaluation.ClassConfusion;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.PaintedRegion;

/** The matrix: a cell, a row or a column is chosen by the pointer or by the arrow keys. */
final class MatrixView extends PaintedRegion {

  private static final double LEAST_WIDTH = 300;
  private static final double LEAST_HEIGHT = 150;

  private final EvaluationViewModel model;
  private final Runnable toBeats;
  private final ObjectProperty<MatrixShare> share = new SimpleObjectProperty<>(MatrixShare.COUNTS);
  private final MatrixPainter painter;

  /**
   * @param toBeats goes to the beats of the chosen cell
   */
  MatrixView(EvaluationViewModel model, Runnable toBeats) {
    this.model = model;
    this.toBeats = toBeats;
    Canvas canvas = new Canvas();
    this.painter = new MatrixPainter(new Drawing(this, canvas));
    setId("evaluation-matrix");
    getStyleClass().add("evaluation-plot");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
    canvas.setMouseTransparent(true);
    getChildren().add(canvas);
    InvalidationListener update = changed -> requestLayout();
    model.evaluation().addListener(update);
    model.group().addListener(update);
    share.addListener(update);
    focusedProperty().addListener(update);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::point);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  /** What stands in the cells. */
  ObjectProperty<MatrixShare> share() {
    return share;
  }

  /** The place that is chosen. */
  private Optional<MatrixPlace> chosen() {
    return model
        .group()
        .get()
        .filter(BeatGroup.Cell.class::isInstance)
        .map(BeatGroup.Cell.class::cast)
        .map(MatrixPlace::of);
  }

  private void point(MouseEvent event) {
    requestFocus();
    new MatrixLayout(getWidth(), getHeight())
        .at(event.getX(), event.getY())
        .ifPresent(this::choose);
    event.consume();
  }

  private void choose(MatrixPlace place) {
    model.choose(place.group());
  }

  private String words(MatrixPlace place) {
    ClassConfusion matrix = model.evaluation().get().confusion();
    long count = MatrixShare.count(matrix, place.truth(), place.predicted());
    return place.group().title((int) count);
  }

  private void press(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    Optional<MatrixPlace> goal = goal(event.getCode());
    goal.ifPresent(this::choose);
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      toBeats.run();
    }
    if (goal.isPresent() || event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      event.consume();
    }
  }

  /** Where an arrow key leads; to the first cell where none is chosen yet. */
  private Optional<MatrixPlace> goal(KeyCode key) {
    if (!key.isArrowKey()) {
      return Optional.empty();
    }
    return chosen()
        .map(
            here ->
                here.beside(
                    key == KeyCode.DOWN ? 1 : key == KeyCode.UP ? -1 : 0,
                    key == KeyCode.RIGHT ? 1 : key == KeyCode.LEFT ? -1 : 0))
        .or(() -> Optional.of(new MatrixPlace(0, 0)));
  }

  @Override
  protected void repaint() {
    painter.draw(
        model.evaluation().get().confusion(),
        share.get(),
        new MatrixLayout(getWidth(), getHeight()),
        chosen());
    setAccessibleText(chosen().map(this::words).orElseGet(() -> Texts.get("evaluation.matrix")));
  }
}
