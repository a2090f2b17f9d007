package org.ectopy.ui.session;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** A piece of background work as a person sees it: its title, how far it is, and how to stop it. */
public final class TaskStatus {

  private final String title;
  private final Runnable cancel;
  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);

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

  /** Asks the work to stop. */
  public void cancel() {
    cancel.run();
  }

  void advanceTo(double newShare) {
    share.set(newShare);
  }
}
