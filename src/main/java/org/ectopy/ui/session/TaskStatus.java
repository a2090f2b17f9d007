package org.ectopy.ui.session;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** A piece of background work as a person sees it: its title, how far it is, and how to stop it. */
public final class TaskStatus {

  /** Seconds of work before the time left is worth saying. */
  private static final double LEAST_SECONDS = 1;

  private final String title;
  private final Runnable cancel;
  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
  private final ReadOnlyDoubleWrapper secondsLeft = new ReadOnlyDoubleWrapper(-1);

  TaskStatus(String title, Runnable cancel) {
    this.title = title;
    this.cancel = cancel;
  }

  /** What is going on. */
  public String title() {
    return title;
  }

  /** The part that is done, 0 to 1; -1 while nothing is known of it. */
  public ReadOnlyDoubleProperty share() {
    return share.getReadOnlyProperty();
  }

  /** The time left in s, as the time spent tells; -1 while too little is done to say. */
  public ReadOnlyDoubleProperty secondsLeft() {
    return secondsLeft.getReadOnlyProperty();
  }

  /** Asks the work to stop. */
  public void cancel() {
    cancel.run();
  }

  void advanceTo(double newShare, double secondsSpent) {
    share.set(newShare);
    boolean known = newShare > 0 && secondsSpent >= LEAST_SECONDS;
    secondsLeft.set(known ? secondsSpent / newShare * (1 - newShare) : -1);
  }
}
