package org.ectopy.ui.trace;

import java.util.Locale;
import org.ectopy.record.BeatClass;

/** What a colour of the drawing is for; the style sheets give each its value. */
public enum ColorRole {
  /** Behind everything that is no paper. */
  PANEL,
  /** Between parts. */
  HAIRLINE,
  /** Words. */
  TEXT,
  /** Words that matter less. */
  MUTED,
  /** What is chosen. */
  ACCENT,
  /** The paper. */
  PAPER,
  /** Lines of 1 mm. */
  MINOR_GRID,
  /** Lines of 5 mm. */
  MAJOR_GRID,
  /** The pen's ink. */
  TRACE,
  /** Beats of class N. */
  N,
  /** Beats of class S. */
  S,
  /** Beats of class V. */
  V,
  /** Beats of class F. */
  F,
  /** Beats of class Q. */
  Q;

  /** The role of a class's colour. */
  public static ColorRole of(BeatClass beatClass) {
    return switch (beatClass) {
      case N -> N;
      case S -> S;
      case V -> V;
      case F -> F;
      case Q -> Q;
    };
  }

  /** The name of its property in style sheets. */
  public String cssName() {
    return "-ectopy-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
