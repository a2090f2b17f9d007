package org.ectopy.ui.waveform;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.ectopy.ui.control.Words;
import org.ectopy.ui.session.Session;

/** Shows a note whole that had no room on its lane, while the pointer is on it. */
final class NoteTips {

  private static final double WIDTH = 420;

  private final Node lane;
  private final Session session;
  private final Tooltip tip = new Tooltip();

  /**
   * @param lane what the notes are drawn on
   */
  NoteTips(Node lane, Session session) {
    this.lane = lane;
    this.session = session;
    tip.setWrapText(true);
    tip.setMaxWidth(WIDTH);
  }

  /** Watches the pointer from now on; {@code words} measures the notes as they are drawn. */
  void install(Supplier<Words> words) {
    lane.addEventHandler(MouseEvent.MOUSE_MOVED, event -> show(event, words.get()));
    lane.addEventHandler(MouseEvent.MOUSE_EXITED, event -> Tooltip.uninstall(lane, tip));
  }

  private void show(MouseEvent event, Words words) {
    double y = lane.localToParent(event.getX(), event.getY()).getY() - lane.getLayoutY();
    double x = lane.localToParent(event.getX(), event.getY()).getX() - lane.getLayoutX();
    boolean onLane = y >= AxisLane.HEIGHT && y < AxisLane.HEIGHT + NoteLane.HEIGHT;
    String text =
        onLane
            ? NoteLane.wholeAt(x, session.marks().get().notes(), session.viewport().get(), words)
            : "";
    if (text.isEmpty()) {
      Tooltip.uninstall(lane, tip);
      tip.hide();
    } else if (!text.equals(tip.getText()) || !tip.isShowing()) {
      tip.setText(text);
      Tooltip.install(lane, tip);
    }
  }
}
