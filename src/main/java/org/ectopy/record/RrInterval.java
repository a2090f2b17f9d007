package org.ectopy.record;

import java.util.ArrayList;
import java.util.List;

/**
 * The time between two beats that follow each other.
 *
 * @param from the earlier beat
 * @param to the later beat
 */
public record RrInterval(Annotation from, Annotation to) {

  /** Its length in ticks. */
  public long ticks() {
    return to.sample() - from.sample();
  }

  /** The intervals between beats in time order. */
  static List<RrInterval> between(List<Annotation> beats) {
    List<RrInterval> intervals = new ArrayList<>();
    for (int i = 1; i < beats.size(); i++) {
      intervals.add(new RrInterval(beats.get(i - 1), beats.get(i)));
    }
    return intervals;
  }
}
