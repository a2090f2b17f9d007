package org.ectopy.ui.beats;

import java.util.Locale;

/** What the table of beats says of each. */
public enum BeatColumn {
  /** When it is. */
  TIME(92),
  /** Its symbol. */
  SYMBOL(64),
  /** The class that the symbol means. */
  CLASS(136),
  /** The class that the model says. */
  MODEL(74),
  /** How probable the model holds its class to be. */
  PROBABILITY(88),
  /** The time since the beat before. */
  RR(74),
  /** How far it has been looked at. */
  STATE(92),
  /** Who looked at it last. */
  AUTHOR(110),
  /** What is written at it. */
  NOTE(150);

  private final double width;

  BeatColumn(double width) {
    this.width = width;
  }

  /** What stands for it in tests and texts. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its usual width in logical pixels. */
  double width() {
    return width;
  }

  /** Whether it holds numbers, which stand at the right. */
  boolean number() {
    return this == PROBABILITY || this == RR;
  }
}
