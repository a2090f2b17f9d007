package org.ectopy.ui.session;

import org.ectopy.model.explanation.Explanation;

/** What can be said of why the model calls the chosen beat what it does. */
public sealed interface WhyAnswer {

  /** Nobody has asked. */
  record Unasked() implements WhyAnswer {}

  /** It is being found out. */
  record Expected() implements WhyAnswer {}

  /** It is known. */
  record Given(OpenRecord opened, Explanation explanation) implements WhyAnswer {}

  /**
   * It cannot be known.
   *
   * @param words why, and what to do
   */
  record Missing(String words) implements WhyAnswer {}
}
