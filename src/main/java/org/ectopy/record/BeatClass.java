package org.ectopy.record;

import java.util.List;

/** The five heartbeat classes of ANSI/AAMI EC57. */
public enum BeatClass {
  /** Normal and bundle-branch-block beats. */
  N(0, "normal"),
  /** Supraventricular ectopic beats. */
  S(1, "supraventricular"),
  /** Ventricular ectopic beats. */
  V(2, "ventricular"),
  /** Fusion of a ventricular and a normal beat. */
  F(3, "fusion"),
  /** Paced or unclassifiable beats. */
  Q(4, "unknown or paced");

  private static final List<BeatClass> IN_ORDER = List.of(values());

  private final int index;
  private final String description;

  BeatClass(int index, String description) {
    this.index = index;
    this.description = description;
  }

  /** The classes in the order in which tables and models have them. */
  public static List<BeatClass> inOrder() {
    return IN_ORDER;
  }

  /** The class's place in {@link #inOrder}, from 0. */
  public int index() {
    return index;
  }

  /** The class in a word or three, in lower case. */
  public String description() {
    return description;
  }
}
