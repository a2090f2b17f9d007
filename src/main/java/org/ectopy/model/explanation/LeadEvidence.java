package org.ectopy.model.explanation;

import java.util.List;

/**
 * How much each piece of one lead's signal around a beat moves a model.
 *
 * @param lead by its place in the record
 * @param firstFrame of the record, where the first piece begins, in parts of frames
 * @param framesPerPiece how long a piece is, in frames
 * @param weights of each piece: by how much the log odds of the class fall without what is around
 *     it; below 0 where it speaks against the class
 */
public record LeadEvidence(
    int lead, double firstFrame, double framesPerPiece, List<Double> weights) {

  /** Copies the list. */
  public LeadEvidence {
    weights = List.copyOf(weights);
  }

  /** The largest weight, whatever its sign. */
  public double strongest() {
    return weights.stream().mapToDouble(Math::abs).max().orElse(0);
  }
}
