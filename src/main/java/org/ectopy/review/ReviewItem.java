package org.ectopy.review;

import java.util.Optional;
import org.ectopy.record.BeatClass;

/**
 * A beat of a review queue.
 *
 * @param beat as it was when the queue was made
 * @param seems what the model, or the other set, takes it for; empty where that has no such beat
 * @param rival the class that this one is weighed against: the label of a suspect beat, the next
 *     probable class of an uncertain one
 * @param probability that the model gives the class it takes the beat for, 0 to 1; 1 for what
 *     another set says
 * @param urgency what the queue is ordered by, the largest first: the margin of a {@link Suspect},
 *     or 1 less that of an {@link Uncertainty}
 */
public record ReviewItem(
    ReviewBeat beat,
    Optional<BeatClass> seems,
    Optional<BeatClass> rival,
    double probability,
    double urgency) {

  /** A beat that another set calls otherwise, or does not have. */
  public static ReviewItem disagreement(ReviewBeat beat, Optional<BeatClass> theirs) {
    return new ReviewItem(beat, theirs, Optional.empty(), 1, 0);
  }

  /** What tells the beat from all others of its document. */
  public long id() {
    return beat.id();
  }

  /** What a person finds who looks at it: its label, else what it seems to be. */
  public Optional<BeatClass> found() {
    return beat.label().or(() -> seems);
  }
}
