package org.ectopy.ui.shell;

import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.ectopy.ui.session.Session;

/**
 * What is good to know, over the foot of the window, so that nothing moves for it. What offers
 * nothing goes by itself, unless the pointer rests on it.
 */
final class Notices extends VBox {

  private static final Duration LONG_ENOUGH = Duration.seconds(12);

  /**
   * @param program what the program has to say of itself; it stays until it is dismissed
   */
  Notices(Session session, StringProperty program) {
    getStyleClass().add("notices");
    setPickOnBounds(false);
    setMaxHeight(USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
    Banner own = Banner.goodToKnow("session-notice", session.notice(), session.offers());
    getChildren().addAll(own, new Banner("notice", program));
    passing(own, session);
  }

  private static void passing(Banner banner, Session session) {
    PauseTransition time = new PauseTransition(LONG_ENOUGH);
    time.setOnFinished(
        over -> {
          if (session.offers().isEmpty() && !banner.isHover()) {
            session.notice().set("");
          }
        });
    session.notice().addListener((all, before, now) -> time.playFromStart());
    banner.hoverProperty().addListener((all, before, now) -> time.playFromStart());
  }
}
