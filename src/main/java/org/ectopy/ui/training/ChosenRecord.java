package org.ectopy.ui.training;

import org.ectopy.library.BeatCounts;

/**
 * A record with what it is for.
 *
 * @param candidate the record
 * @param role what it is for
 * @param labels which of its labels count
 */
public record ChosenRecord(Candidate candidate, RecordRole role, LabelChoice labels) {

  /** A record that is for nothing yet. */
  static ChosenRecord of(Candidate candidate) {
    return new ChosenRecord(candidate, RecordRole.UNUSED, candidate.usual());
  }

  /** The same for something else. */
  ChosenRecord with(RecordRole other) {
    return new ChosenRecord(candidate, other, labels);
  }

  /** The same with other labels. */
  ChosenRecord with(LabelChoice other) {
    return new ChosenRecord(candidate, role, other);
  }

  /** How many beats it has to learn from. */
  BeatCounts beats() {
    return candidate.beats(labels);
  }

  /** Whether there is anything to learn from it. */
  boolean usable() {
    return beats().all() > 0;
  }
}
