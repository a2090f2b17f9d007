package org.ectopy.review;

import org.ectopy.record.BeatClass;

/**
 * A beat whose label a model doubts.
 *
 * @param beat its index among the beats that were looked at
 * @param label what it is called
 * @param seems the class that the model takes it for
 * @param margin how far the probability of that class is above that of the label, each measured
 *     from its class's threshold; the larger, the more suspect
 */
public record Suspect(int beat, BeatClass label, BeatClass seems, double margin) {

  /** Whether the doubt is about a class: the label, or what the beat seems to be. */
  public boolean concerns(BeatClass one) {
    return label == one || seems == one;
  }
}
