package org.ectopy.model.explanation;

import org.ectopy.record.BeatClass;

/**
 * How much what a model would say differs from what it says.
 *
 * @param now what it says
 * @param explained the class that is asked about
 */
record Weighing(Chances now, BeatClass explained) {

  /** By how much the log odds of the class fall. */
  double weight(Chances without) {
    return now.logOdds(explained) - without.logOdds(explained);
  }
}
