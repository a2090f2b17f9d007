package org.ectopy.dataset;

/** What a model is told of a beat besides its signal and its intervals, in groups of numbers. */
public enum BeatTrait {
  /**
   * How steady the rhythm was before it; its measure is how much an interval usually differs from
   * the next, as a share.
   */
  RHYTHM("change of RR before"),
  /**
   * What is known of earlier beats of its shape; its measure is how much longer than usual the
   * intervals after them were, as a share.
   */
  FAMILY("pause after beats of this shape"),
  /** The patient's usual beat; its measure is its share of the beats of late. */
  USUAL_BEAT("share of the usual beat"),
  /** The P wave of the next beat; its measure is how like the usual one it is, -1 to 1. */
  NEXT_P("next P wave like the usual");

  private final String description;

  BeatTrait(String description) {
    this.description = description;
  }

  /** Its measure in a few words. */
  public String description() {
    return description;
  }
}
