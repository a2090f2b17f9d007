package org.ectopy.ui.beat;

import java.util.Optional;
import org.ectopy.model.explanation.Explanation;
import org.ectopy.model.explanation.LeadEvidence;
import org.ectopy.ui.session.WhyAnswer;

/**
 * How much each piece of the drawn lead moved the model.
 *
 * @param evidence of the lead
 * @param frame of the beat
 * @param framesPerSecond of the record
 * @param strongest the weight that is drawn as strongly as can be
 */
record WhyShade(LeadEvidence evidence, long frame, double framesPerSecond, double strongest) {

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
        .map(each -> new WhyShade(each, given.frame(), perSecond, why.strongestPiece()));
  }

  /** The number of pieces. */
  int pieces() {
    return evidence.weights().size();
  }

  /** When a piece begins, in s after the fiducial. */
  double seconds(int piece) {
    double from = evidence.firstFrame() + piece * evidence.framesPerPiece();
    return (from - frame) / framesPerSecond;
  }

  /** The weight of a piece as a share of the strongest, -1 to 1. */
  double share(int piece) {
    double weight = evidence.weights().get(piece);
    return strongest > 0 ? Math.clamp(weight / strongest, -1, 1) : 0;
  }
}
