package org.ectopy.ui.shell;

import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Holds back what can wait until the record that was opened is on the screen, so that nothing
 * stands in the way of its first picture. Where nothing is drawn, as in a window that is hidden, it
 * waits no longer than a moment. To be used on the window's thread.
 */
final class OnceDrawn implements Executor {

  /** Two pulses: one shows the picture, before the second it has been rendered. */
  private static final Duration RENDERED = Duration.millis(34);

  private static final Duration LONGEST = Duration.millis(300);

  private final PauseTransition pause = new PauseTransition();
  private Runnable waiting = () -> {};
  private boolean drawn;

  OnceDrawn() {
    pause.setOnFinished(event -> release());
  }

  /** Runs something once {@link #drawn} has been called; what waited before is forgotten. */
  @Override
  public void execute(Runnable work) {
    waiting = work;
    drawn = false;
    wait(LONGEST);
  }

  /** A picture of the record has been handed to the window. */
  void drawn() {
    if (!drawn) {
      drawn = true;
      wait(RENDERED);
    }
  }

  private void wait(Duration duration) {
    pause.stop();
    pause.setDuration(duration);
    pause.playFromStart();
  }

  private void release() {
    Runnable work = waiting;
    waiting = () -> {};
    work.run();
  }
}
