package org.ectopy.ui.control;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** A matrix: a cell, a row or a column is chosen by the pointer or by the arrow keys. */
public final class MatrixView extends PaintedRegion {

  private static final double LEAST_WIDTH = 300;
  private static final double LEAST_HEIGHT = 150;

  private final ObjectProperty<MatrixTable> table;
  private final ObjectProperty<Optional<MatrixPlace>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<MatrixShare> share = new SimpleObjectProperty<>(MatrixShare.COUNTS);
  private final Function<Optional<MatrixPlace>, String> words;
  private final MatrixPainter painter;
  private Consumer<MatrixPlace> choice = place -> {};
  private Runnable entry = () -> {};

  /**
   * @param id what styles and tests find it by
   * @param first what it shows to begin with
   * @param words says what is chosen; nothing chosen stands for the matrix as such
   */
  public MatrixView(
      String id, MatrixTable first, Function<Optional<MatrixPlace>, String> words) {
    this.table = new SimpleObjectProperty<>(first);
    this.words = words;
    Canvas canvas = new Canvas();
    this.painter = new MatrixPainter(new Drawing(this, canvas));
    setId(id);
    getStyleClass().add("evaluation-plot");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
    canvas.setMouseTransparent(true);
    getChildren().add(canvas);
    InvalidationListener update = changed -> requestLayout();
    table.addListener(update);
    chosen.addListener(update);
    share.addListener(update);
    focusedProperty().addListener(update);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::point);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  /** What it shows. */
  public ObjectProperty<MatrixTable> table() {
    return table;
  }

  /** The place that is framed. */
  public ObjectProperty<Optional<MatrixPlace>> chosen() {
    return chosen;
  }

  /** What stands in the cells. */
  public ObjectProperty<MatrixShare> share() {
    return share;
  }

  /** Tells of a place that a person chooses. */
  public void onChoose(Consumer<MatrixPlace> action) {
    choice = action;
  }

  /** Tells that a person wants to go into the chosen place. */
  public void onEnter(Runnable action) {
    entry = action;
  }

  private MatrixLayout places() {
    double left = painter.left(table.get());
    return new MatrixLayout(getWidth(), getHeight(), left, table.get().size());
  }

  private void point(MouseEvent event) {
    requestFocus();
    places().at(event.getX(), event.getY()).ifPresent(choice);
    event.consume();
  }

  private void press(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    Optional<MatrixPlace> goal = goal(event.getCode());
    goal.ifPresent(choice);
    boolean enters = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
    if (enters) {
      entry.run();
    }
    if (goal.isPresent() || enters) {
      event.consume();
    }
  }

  /** Where an arrow key leads; to the first cell where none is chosen yet. */
  private Optional<MatrixPlace> goal(KeyCode key) {
    if (!key.isArrowKey()) {
      return Optional.empty();
    }
    return chosen
        .get()
        .map(
            here ->
                here.beside(
                    key == KeyCode.DOWN ? 1 : key == KeyCode.UP ? -1 : 0,
                    key == KeyCode.RIGHT ? 1 : key == KeyCode.LEFT ? -1 : 0))
        .or(() -> Optional.of(new MatrixPlace(0, 0, table.get().size())));
  }

  @Override
  protected void repaint() {
    painter.draw(table.get(), share.get(), places(), chosen.get());
    setAccessibleText(words.apply(chosen.get()));
  }
}
