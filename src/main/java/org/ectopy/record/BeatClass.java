package org.ectopy.record;

/** The five heartbeat classes of ANSI/AAMI EC57. */
public enum BeatClass {
  /** Normal and bundle-branch-block beats. */
  N("normal"),
  /** Supraventricular ectopic beats. */
  S("supraventricular"),
  /** Ventricular ectopic beats. */
  V("ventricular"),
  /** Fusion of a ventricular and a normal beat. */
  F("fusion"),
  /** Paced or unclassifiable beats. */
  Q("unknown or paced");

  private final String description;

  BeatClass(String description) {
    this.description = description;
  }

  /** The class in a word or three, in lower case. */
  public String description() {
    return description;
  }
}
