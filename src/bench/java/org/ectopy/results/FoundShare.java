package org.ectopy.results;

import java.util.function.LongPredicate;
import org.ectopy.evaluation.Matching;
import org.ectopy.evaluation.Ratio;

/**
 * How many beats of some part of a record were found, missed and made up.
 *
 * @param found beats of the reference that the detector has too
 * @param missed beats of the reference alone
 * @param extra beats of the detector alone
 */
record FoundShare(long found, long missed, long extra) {

  static final FoundShare NOTHING = new FoundShare(0, 0, 0);

  /** The beats at the frames that are wanted; a pair counts where the reference has it. */
  static FoundShare of(Matching matching, LongPredicate wanted) {
    return new FoundShare(
        matching.pairs().stream().filter(e -> wanted.test(e.reference().sample())).count(),
        matching.missed().stream().filter(e -> wanted.test(e.sample())).count(),
        matching.extra().stream().filter(e -> wanted.test(e.sample())).count());
  }

  FoundShare plus(FoundShare other) {
    return new FoundShare(found + other.found, missed + other.missed, extra + other.extra);
  }

  /** Sensitivity and positive predictivity in percent. */
  String text() {
    return Markdown.percent(new Ratio(found, found + missed))
        + " / "
        + Markdown.percent(new Ratio(found, found + extra));
  }
}
