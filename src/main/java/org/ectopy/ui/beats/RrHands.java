package org.ectopy.ui.beats;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.ectopy.ui.control.Lasso;
import org.ectopy.ui.session.Session;

/** What the pointer does on a plot: a click jumps, a line that is dragged chooses what is in it. */
final class RrHands {

  private static final double REACH = 7;

  private final RrPlotView view;
  private final RrViewModel model;

  RrHands(RrPlotView view, RrViewModel model) {
    this.view = view;
    this.model = model;
  }

  void install() {
    view.setOnMousePressed(this::press);
    view.setOnMouseDragged(this::drag);
    view.setOnMouseReleased(this::release);
    view.setOnMouseMoved(event -> point(near(event)));
    view.setOnMouseExited(event -> point(Session.NO_BEAT));
    view.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            drop();
          }
        });
  }

  private int near(MouseEvent event) {
    return view.drawn()
        .map(plot -> plot.nearest(event.getX(), event.getY(), REACH))
        .orElse(Session.NO_BEAT);
  }

  private void point(int beat) {
    view.overlay().point(beat);
    view.drawOver();
  }

  private void press(MouseEvent event) {
    view.requestFocus();
    if (event.getButton() == MouseButton.PRIMARY) {
      view.overlay().lasso(Optional.of(new Lasso(event.getX(), event.getY())));
    }
  }

  private void drag(MouseEvent event) {
    view.overlay().point(Session.NO_BEAT);
    view.overlay().lasso().ifPresent(lasso -> lasso.to(event.getX(), event.getY()));
    view.drawOver();
  }

  private void release(MouseEvent event) {
    view.overlay().lasso().ifPresent(lasso -> close(lasso, event));
    drop();
  }

  private void close(Lasso lasso, MouseEvent event) {
    if (lasso.encloses()) {
      view.drawn().ifPresent(plot -> model.enclose(plot, lasso));
    } else {
      model.choose(near(event));
    }
  }

  private void drop() {
    view.overlay().lasso(Optional.empty());
    view.drawOver();
  }
}
