package org.ectopy.ui.beat;

import java.util.concurrent.Executor;

/** Does something once after all that changes together has changed. */
final class Settled {

  private final Executor window;
  private final Runnable action;
  private boolean asked;

  /**
   * @param window runs the action after what is running now
   */
  Settled(Executor window, Runnable action) {
    this.window = window;
    this.action = action;
  }

  /** Asks for the action; it is done once however often it is asked for meanwhile. */
  void ask() {
    if (!asked) {
      asked = true;
      window.execute(
          () -> {
            asked = false;
            action.run();
          });
    }
  }
}
