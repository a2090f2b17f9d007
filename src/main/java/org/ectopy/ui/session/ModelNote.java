package org.ectopy.ui.session;

/**
 * What is to be known of the model beside the open record.
 *
 * @param name what the window calls it
 * @param state what can be expected of it
 * @param about what it was trained on, or why it says nothing; in a few lines
 */
public record ModelNote(String name, State state, String about) {

  /** What can be expected of a model. */
  public enum State {
    /** Its predictions are on their way. */
    EXPECTED,
    /** Its predictions are there. */
    READY,
    /** They are there, but it has seen the record, or the person, in training. */
    SEEN_IN_TRAINING,
    /** None will come. */
    SILENT
  }

  /** Its name, and what is to be known of it where that is known yet. */
  public String words() {
    return about.isEmpty() ? name : name + "\n" + about;
  }

  /** Whether predictions are there or on their way. */
  public boolean speaks() {
    return state != State.SILENT;
  }
}
