package org.ectopy.model.explanation;

import java.util.List;
import org.ectopy.record.BeatClass;

/**
 * What moved a model to its opinion of one beat.
 *
 * @param frame of the beat
 * @param explained the class that is asked about
 * @param now what the model says
 * @param replacement what stretches of the signal were replaced by
 * @param leads the signal, piece by piece, of each lead that the model reads
 * @param reasons the strongest for the class first, the strongest against it last
 * @param strongest how many of the first reasons were taken away together
 * @param without what the model says then
 */
public record Explanation(
    long frame,
    BeatClass explained,
    Chances now,
    Replacement replacement,
    List<LeadEvidence> leads,
    List<Reason> reasons,
    int strongest,
    Chances without) {

  private static final double SIGNAL_THAT_MATTERS = 0.25;
  private static final double VISIBILITY = 0.7;

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
   * How strongly a piece of the signal is to be drawn, -1 to 1. The strongest is drawn fully,
   * unless the signal hardly matters beside the strongest reason; weak ones are drawn a little
   * stronger than they are, to be seen.
   *
   * @param weight of the piece
   */
  public double strength(double weight) {
    double strongest = leads.stream().mapToDouble(LeadEvidence::strongest).max().orElse(0);
    double full = Math.max(strongest, strongestReason() * SIGNAL_THAT_MATTERS);
    return full == 0 ? 0 : Math.signum(weight) * Math.pow(Math.abs(weight) / full, VISIBILITY);
  }
}
