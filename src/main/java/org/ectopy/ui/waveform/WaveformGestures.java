package org.ectopy.ui.waveform;

import java.util.Optional;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.ectopy.annotation.Strip;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.Viewport;

/** What the pointer does on the paper: drag, wheel and click. */
final class WaveformGestures {

  private static final double ZOOM_PER_NOTCH = 1.2;
  private static final double PIXELS_PER_NOTCH = 40;
  private static final double CLICK_REACH = 4;

  private final WaveformView view;
  private final WaveformViewModel model;
  private double pressedX;
  private double lastX;
  private boolean dragged;
  private Dragging dragging = Dragging.PAPER;
  private int held = Session.NO_BEAT;

  /** What a drag does. */
  private enum Dragging {
    PAPER,
    RANGE,
    BEAT
  }

  WaveformGestures(WaveformView view, WaveformViewModel model) {
    this.view = view;
    this.model = model;
  }

  void install() {
    view.setOnMousePressed(this::press);
    view.setOnMouseDragged(this::drag);
    view.setOnMouseReleased(this::release);
    view.setOnScroll(this::wheel);
    view.setOnMouseMoved(event -> model.pointAt(x(event)));
    view.setOnMouseExited(event -> model.pointer().set(Double.NaN));
  }

  private double x(MouseEvent event) {
    return event.getX() - view.paperLeft();
  }

  private void press(MouseEvent event) {
    view.requestFocus();
    pressedX = event.getX();
    lastX = event.getX();
    dragged = false;
    held = view.inBeatRows(event.getY()) ? model.beatNear(x(event)) : Session.NO_BEAT;
    boolean primary = event.getButton() == MouseButton.PRIMARY;
    if (held != Session.NO_BEAT && primary) {
      dragging = Dragging.BEAT;
    } else {
      dragging = event.isShiftDown() ? Dragging.RANGE : Dragging.PAPER;
    }
  }

  private void drag(MouseEvent event) {
    dragged |= Math.abs(event.getX() - pressedX) > CLICK_REACH;
    if (dragged && event.getButton() == MouseButton.PRIMARY) {
      switch (dragging) {
        case PAPER -> model.scroll(lastX - event.getX());
        case RANGE -> model.chooseBetween(pressedX - view.paperLeft(), x(event));
        case BEAT -> view.showHeld(event.getX());
      }
      lastX = event.getX();
    }
    model.pointAt(x(event));
  }

  private void release(MouseEvent event) {
    view.hideHeld();
    if (event.getButton() != MouseButton.PRIMARY || x(event) < 0) {
      return;
    }
    Optional<Strip> strip = view.stripAt(x(event), event.getY());
    if (!dragged && strip.isPresent()) {
      model.choose(strip.get());
    } else if (dragged && dragging == Dragging.BEAT) {
      view.handles().move(held, model.viewportNow().frameAt(x(event)), !event.isShiftDown());
    } else if (!dragged && event.getClickCount() == 2 && !view.inBeatRows(event.getY())) {
      view.handles().insert(model.viewportNow().frameAt(x(event)));
    } else if (!dragged && event.isShiftDown()) {
      model.extendTo(x(event));
    } else if (!dragged) {
      model.chooseNear(x(event));
    }
  }

  /** With Shift the platform may turn the wheel's way sideways, so both ways count. */
  private void wheel(ScrollEvent event) {
    double pixels =
        Math.abs(event.getDeltaY()) >= Math.abs(event.getDeltaX())
            ? event.getDeltaY()
            : event.getDeltaX();
    double factor = Math.pow(ZOOM_PER_NOTCH, pixels / PIXELS_PER_NOTCH);
    if (event.isShortcutDown()) {
      model.zoomTime(Math.max(0, event.getX() - view.paperLeft()), factor);
    } else if (event.isShiftDown()) {
      model.zoomGain(factor);
    } else {
      model.scroll(-pixels * notches());
    }
    event.consume();
  }

  /** A notch scrolls by a twelfth of the screen or so. */
  private double notches() {
    Viewport viewport = model.viewportNow();
    return Math.max(1, viewport.width() / 12 / PIXELS_PER_NOTCH);
  }
}
