package org.ectopy.teaching;

import java.util.Locale;

/** A sign by which a beat or a rhythm is recognised, and that can be marked on the trace. */
public enum Criterion {
  /** The beat comes before it is due. */
  EARLY,
  /** The beat comes after it was due. */
  LATE,
  /** The beat comes when it is due. */
  ON_TIME,
  /** The QRS complex lasts 120 ms or more. */
  WIDE,
  /** The QRS complex lasts less than 120 ms. */
  NARROW,
  /** A P wave leads to the QRS complex. */
  P_BEFORE,
  /** A P wave of another shape leads to the QRS complex, early. */
  EARLY_P,
  /** No P wave leads to the QRS complex. */
  NO_P,
  /** A P wave is negative and close to the QRS complex, or missing. */
  RETROGRADE_P,
  /** The beats around it are two usual intervals apart. */
  COMPENSATORY,
  /** The beats around it are less than two usual intervals apart. */
  RESET,
  /** The QRS complex falls on the T wave before. */
  ON_T,
  /** The shape lies between that of two kinds of beats. */
  BETWEEN_SHAPES,
  /** Beats that differ in shape. */
  TWO_SHAPES,
  /** A pacemaker's spike stands right before the QRS complex. */
  SPIKE,
  /** A P wave that no QRS complex follows. */
  BLOCKED_P,
  /** What is marked cannot be classified. */
  UNCLEAR,
  /** The beats before and after it keep their interval. */
  UNDISTURBED,
  /** How fast the rhythm is. */
  RATE,
  /** Each interval, as they change gradually. */
  GRADUAL,
  /** Each interval, as they are without order. */
  IRREGULAR,
  /** A long time without a beat. */
  PAUSE,
  /** Groups of beats that repeat. */
  GROUPS,
  /** Beats of one kind in a row, and how fast they are. */
  RUN,
  /** The baseline between beats has no P waves. */
  RESTLESS,
  /** The baseline between beats is a row of teeth. */
  SAW_TEETH,
  /** The QRS complex begins slurred, right after the P wave. */
  DELTA,
  /** PR from beat to beat up to a P wave that is not conducted. */
  PR_INTERVALS,
  /** Waves that cannot be told into QRS and T. */
  FLUTTER_WAVES,
  /** No QRS complexes at all. */
  NO_QRS;

  /** The key of its words among the {@link TeachingTexts}. */
  String textKey() {
    return "criterion." + name().toLowerCase(Locale.ROOT);
  }
}
