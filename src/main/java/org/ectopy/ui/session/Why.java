package org.ectopy.ui.session;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Whether a person wants to know why the model calls the chosen beat what it does, and why it does.
 */
public final class Why {

  private final BooleanProperty wanted = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<WhyAnswer> answer =
      new ReadOnlyObjectWrapper<>(new WhyAnswer.Unasked());

  Why() {}

  /** Whether it is wanted. */
  public BooleanProperty wanted() {
    return wanted;
  }

  /** What is known. */
  public ReadOnlyObjectProperty<WhyAnswer> answer() {
    return answer.getReadOnlyProperty();
  }

  void show(WhyAnswer now) {
    answer.set(now);
  }
}
