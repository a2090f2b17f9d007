package org.ectopy.evaluation;

import org.ectopy.record.BeatClass;

/** What one annotator says where the other, or itself, has a beat: a row or column of EC57. */
public enum MatchLabel {
  /** A normal beat. */
  N,
  /** A supraventricular ectopic beat. */
  S,
  /** A ventricular ectopic beat. */
  V,
  /** A fusion beat. */
  F,
  /** A paced or unclassifiable beat. */
  Q,
  /** No beat. */
  O,
  /** No beat, since the signal is marked as unreadable (shutdown). */
  X;

  /** The label of a beat. */
  public static MatchLabel of(BeatClass beatClass) {
    return switch (beatClass) {
      case N -> N;
      case S -> S;
      case V -> V;
      case F -> F;
      case Q -> Q;
    };
  }
}
