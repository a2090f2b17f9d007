package org.ectopy.model.explanation;

import java.util.function.UnaryOperator;
import org.ectopy.dataset.BeatChange;

/**
 * A cause that may be a reason, and how the beat would be without it.
 *
 * @param cause what it is
 * @param removal takes it out of a beat, whatever else of it has been changed
 */
record Candidate(Cause cause, UnaryOperator<BeatChange> removal) {}
