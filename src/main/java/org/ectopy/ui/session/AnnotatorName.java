package org.ectopy.ui.session;

import java.util.Optional;
import java.util.function.Consumer;

/** Who edits: the name that is kept with each edit. */
public interface AnnotatorName {

  /** The name that was given; empty while nobody was asked. */
  Optional<String> known();

  /**
   * Hands on the name, at once where it is known; else the user is asked first. Where the user
   * gives none, nothing is handed on: what needed a name does not happen.
   */
  void ask(Consumer<String> then);
}
