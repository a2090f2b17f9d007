package org.ectopy.library;

import org.ectopy.task.Progress;

/**
 * How patient a download is.
 *
 * @param answerMillis how long a server may be silent, in ms
 * @param firstPauseMillis the pause before the second try, in ms; each further one is twice as long
 * @param tries how often in a row a connection may fail without bringing a byte
 */
record Pacing(long answerMillis, long firstPauseMillis, int tries) {

  /** What a person at a poor connection would want. */
  static final Pacing USUAL = new Pacing(30_000, 1_000, 6);

  private static final long STEP_MILLIS = 50;

  /** Waits before the next try, after {@code failures} in a row; stops where it is asked to. */
  void pause(int failures, Progress cancel) throws InterruptedException {
    long end = System.nanoTime() + (firstPauseMillis << (failures - 1)) * 1_000_000;
    while (System.nanoTime() < end) {
      cancel.report(0, 0);
      Thread.sleep(Math.min(STEP_MILLIS, firstPauseMillis));
    }
  }
}
