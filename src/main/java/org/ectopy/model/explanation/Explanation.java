package org.ectopy.model.explanation;

import java.util.List;
import org.ectopy.record.BeatClass;

/**
 * What moved a model to its opinion of one beat.
 *
 * @param explained the class that is asked about
 * @param now what the model says
 * @param replacement what stretches of the signal were replaced by
 * @param leads the signal, piece by piece, of each lead that the model reads
 * @param reasons the strongest for the class first, the strongest against it last
 * @param strongest how many of the first reasons were taken away together
 * @param without what the model says then
 */
public record Explanation(
    BeatClass explained,
    Chances now,
    Replacement replacement,
    List<LeadEvidence> leads,
    List<Reason> reasons,
    int strongest,
    Chances without) {

  /** Copies the lists. */
  public Explanation {
    leads = List.copyOf(leads);
    reasons = List.copyOf(reasons);
  }

  /** The largest weight of any reason, whatever its sign. */
  public double strongestReason() {
    return reasons.stream().mapToDouble(reason -> Math.abs(reason.weight())).max().orElse(0);
  }

  /**
   * The weight of a piece of the signal that is drawn as strongly as can be: that of the strongest,
   * but no less than a quarter of the strongest reason's, so that a signal that hardly matters does
   * not look as if it did.
   */
  public double strongestPiece() {
    double strongest = leads.stream().mapToDouble(LeadEvidence::strongest).max().orElse(0);
    return Math.max(strongest, strongestReason() / 4);
  }
}
