package org.ectopy.teaching;

import java.util.Locale;

/** What belongs together in the list of topics, in its order. */
public enum TopicGroup {
  /** Beats that come from above and are conducted; class N. */
  CONDUCTED_BEATS,
  /** Premature and escape beats from above the ventricles. */
  SUPRAVENTRICULAR_BEATS,
  /** Beats that begin in the ventricles, and what they make together with others. */
  VENTRICULAR_BEATS,
  /** Paced beats, and what is no beat or no certain one. */
  OTHER_BEATS,
  /** Rhythms of the sinus node. */
  SINUS_RHYTHMS,
  /** Rhythms from above the ventricles. */
  SUPRAVENTRICULAR_RHYTHMS,
  /** Impaired conduction, and pacemakers. */
  BLOCKS,
  /** Rhythms of the ventricles. */
  VENTRICULAR_RHYTHMS;

  /** The key of its name among the {@link TeachingTexts}. */
  String textKey() {
    return "group." + name().toLowerCase(Locale.ROOT);
  }
}
