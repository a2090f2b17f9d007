package org.ectopy.ui.beat;

import java.util.Optional;
import org.ectopy.model.explanation.Explanation;
import org.ectopy.model.explanation.LeadEvidence;
import org.ectopy.ui.session.WhyAnswer;

/**
 * How much each piece of the drawn lead moved the model.
 *
 * @param evidence of the lead
 * @param why what it is part of
 * @param framesPerSecond of the record
 */
record WhyShade(LeadEvidence evidence, Explanation why, double framesPerSecond) {

  /** The shade of a lead; none where nothing is known of it. */
  static Optional<WhyShade> of(WhyAnswer answer, int lead) {
    if (!(answer instanceof WhyAnswer.Given given)) {
      return Optional.empty();
    }
    Explanation why = given.explanation();
    double perSecond = given.opened().record().rate().framesPerSecond();
    return why.leads().stream()
        .filter(each -> each.lead() == lead)
        .findFirst()
        .map(each -> new WhyShade(each, why, perSecond));
  }

  /** The number of pieces. */
  int pieces() {
    return evidence.weights().size();
  }

  /** When a piece begins, in s after the fiducial. */
  double seconds(int piece) {
    double from = evidence.firstFrame() + piece * evidence.framesPerPiece();
    return (from - why.frame()) / framesPerSecond;
  }

  /** How strongly a piece is drawn, -1 to 1. */
  double strength(int piece) {
    return why.strength(evidence.weights().get(piece));
  }
}
