package org.ectopy.model.training;

import java.util.Optional;

/**
 * What a model is tuned on.
 *
 * @param fresh beats whose labels are new to it, one or more
 * @param old beats that it knew before and learns again, so that it does not forget them
 */
public record TuningBeats(LabelledBeats fresh, Optional<LabelledBeats> old) {

  /** New beats count so many times at most, and as much as the old ones together at most. */
  private static final int MOST_REPEATS = 10;

  /** The share of the tuned weights in the model, where old beats are learned again, and else. */
  private static final double SHARE = 1;

  private static final double SHARE_WITHOUT_REHEARSAL = 0.5;

  /** Rejects a tuning on nothing. */
  public TuningBeats {
    if (fresh.count() == 0) {
      throw new IllegalArgumentException("there are no new beats to learn from");
    }
  }

  /** The new beats, repeated, and the old ones. */
  public LabelledBeats mixed() {
    int repeats =
        old.map(beats -> Math.clamp(beats.count() / fresh.count(), 1, MOST_REPEATS))
            .orElse(MOST_REPEATS);
    LabelledBeats repeated = fresh.repeated(repeats);
    return old.map(repeated::and).orElse(repeated);
  }

  /** The share of the tuned weights in the model, see {@link FineTuning}. */
  public double share() {
    return old.isPresent() ? SHARE : SHARE_WITHOUT_REHEARSAL;
  }
}
