package org.ectopy.evaluation;

import java.util.List;
import org.ectopy.record.Annotation;

/**
 * Which beat of the test is which of the reference, each list in time order.
 *
 * @param pairs beats that both have
 * @param missed beats of the reference alone (columns o and x)
 * @param extra beats of the test alone (rows O and X)
 */
public record Matching(List<BeatPair> pairs, List<Annotation> missed, List<Annotation> extra) {

  /** Copies the lists. */
  public Matching {
    pairs = List.copyOf(pairs);
    missed = List.copyOf(missed);
    extra = List.copyOf(extra);
  }
}
