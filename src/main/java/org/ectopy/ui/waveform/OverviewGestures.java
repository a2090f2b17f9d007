package org.ectopy.ui.waveform;

import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.PopupWindow;

/** What pointer and keys do on the strip of the whole record. */
final class OverviewGestures {

  private static final double PIXELS_PER_NOTCH = 40;
  private static final double SCREENS_PER_NOTCH = 0.25;
  private static final double SCREENS_PER_KEY = 0.25;
  private static final double TIP_BESIDE = 14;

  private final OverviewStrip strip;
  private final OverviewViewModel model;
  private final WaveformViewModel waveform;
  private final Tooltip tip = new Tooltip();

  OverviewGestures(OverviewStrip strip, OverviewViewModel model, WaveformViewModel waveform) {
    this.strip = strip;
    this.model = model;
    this.waveform = waveform;
  }

  void install() {
    strip.setOnMousePressed(this::press);
    strip.setOnMouseDragged(this::drag);
    strip.setOnScroll(this::wheel);
    strip.setOnMouseMoved(this::say);
    strip.setOnKeyPressed(this::key);
    tip.setAnchorLocation(PopupWindow.AnchorLocation.WINDOW_BOTTOM_LEFT);
    tip.setOnShown(event -> tip.setAnchorY(strip.localToScreen(0, 0).getY()));
    Tooltip.install(strip, tip);
  }

  private double x(MouseEvent event) {
    return event.getX() - strip.stripLeft();
  }

  private void press(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      model.grab(x(event), strip.stripWidth());
    }
  }

  private void drag(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      model.drag(x(event), strip.stripWidth());
    }
  }

  private void wheel(ScrollEvent event) {
    double pixels =
        Math.abs(event.getDeltaY()) >= Math.abs(event.getDeltaX())
            ? event.getDeltaY()
            : event.getDeltaX();
    waveform.page(-pixels / PIXELS_PER_NOTCH * SCREENS_PER_NOTCH);
    event.consume();
  }

  private void say(MouseEvent event) {
    tip.setText(model.words(model.tip(x(event), strip.stripWidth())));
    if (tip.isShowing()) {
      tip.setAnchorX(event.getScreenX() + TIP_BESIDE);
    }
  }

  private void key(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    if (plain && event.getCode() == KeyCode.LEFT) {
      waveform.page(-SCREENS_PER_KEY);
      event.consume();
    } else if (plain && event.getCode() == KeyCode.RIGHT) {
      waveform.page(SCREENS_PER_KEY);
      event.consume();
    }
  }
}
