package org.ectopy.ui.teaching;

import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;

/** Shows the strip of the question that is asked or looked at again. */
final class QuizStrip {

  private QuizStrip() {}

  /**
   * A view of what {@code show} shows.
   *
   * @param scale how large it is drawn
   * @param worker draws, one thing at a time
   * @param window runs what touches the window
   */
  static StripView of(
      String id, QuizShow show, StripScale scale, Executor worker, Executor window) {
    StripView view = new StripView(id, scale, worker, window);
    InvalidationListener update =
        changed -> {
          view.show(show.strip().get(), show.revealed().get());
          if (!show.problem().get().isEmpty()) {
            view.setAccessibleText(show.problem().get());
          }
        };
    show.strip().addListener(update);
    show.revealed().addListener(update);
    show.problem().addListener(update);
    update.invalidated(show.strip());
    return view;
  }
}
