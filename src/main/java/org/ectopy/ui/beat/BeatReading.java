package org.ectopy.ui.beat;

import java.util.List;

/**
 * What the panel says of what is chosen.
 *
 * @param heading which beat, or how many
 * @param time when
 * @param chances the five classes as the model has them; empty where it has not judged the beat
 * @param facts everything else, line by line
 */
record BeatReading(String heading, String time, List<Chance> chances, List<Fact> facts) {

  /** Nothing is chosen. */
  static final BeatReading NONE = new BeatReading("", "", List.of(), List.of());

  /** Copies the lists. */
  BeatReading {
    chances = List.copyOf(chances);
    facts = List.copyOf(facts);
  }

  /** Whether anything is chosen. */
  boolean any() {
    return !heading.isEmpty();
  }
}
