package org.ectopy.ui.disclosure;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** What keys and pointer do on the page of short rows. */
final class DisclosureHands {

  /** A notch of the wheel scrolls by so many rows. */
  private static final double ROWS_PER_NOTCH = 3;

  private static final double PIXELS_PER_NOTCH = 40;

  private final DisclosureView view;
  private final DisclosureViewModel model;

  DisclosureHands(DisclosureView view, DisclosureViewModel model) {
    this.view = view;
    this.model = model;
  }

  void install() {
    view.setOnMousePressed(event -> view.requestFocus());
    view.setOnMouseClicked(this::click);
    view.setOnScroll(this::wheel);
    view.setOnKeyPressed(this::press);
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      model.jumpTo(event.getX() - view.rowsLeft(), event.getY());
    }
  }

  private void wheel(ScrollEvent event) {
    double rows = event.getDeltaY() / PIXELS_PER_NOTCH * ROWS_PER_NOTCH;
    model.scroll(-rows * model.rows().get().pitch());
    event.consume();
  }

  /** Keys that mean something here do not reach the menus, where they move the paper. */
  private void press(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    if (plain && done(event)) {
      event.consume();
    }
  }

  private boolean done(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> model.moveRows(-1);
      case DOWN -> model.moveRows(1);
      case LEFT -> model.moveBeats(-1);
      case RIGHT -> model.moveBeats(1);
      case PAGE_UP -> model.movePages(-1);
      case PAGE_DOWN -> model.movePages(1);
      case HOME -> model.moveTo(0);
      case END -> model.moveTo(Double.MAX_VALUE);
      case ENTER -> model.jump();
      default -> {
        return false;
      }
    }
    return true;
  }
}
