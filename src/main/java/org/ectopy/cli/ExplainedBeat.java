package org.ectopy.cli;

import java.util.stream.Collectors;
import org.ectopy.model.explanation.Cause;
import org.ectopy.model.explanation.Explanation;
import org.ectopy.model.explanation.Question;
import org.ectopy.record.EcgRecord;

/**
 * A beat and what was found about it.
 *
 * @param millis how long that took, in ms
 */
record ExplainedBeat(Question question, Explanation explanation, double millis) {

  /** The record. */
  EcgRecord record() {
    return question.record();
  }

  /** The frame of the beat. */
  long frame() {
    return question.beats().frame(question.beat());
  }

  /** The names of a stretch's leads. */
  String leads(Cause.Stretch stretch) {
    return stretch.leads().stream()
        .map(lead -> record().leads().get(lead).name())
        .collect(Collectors.joining(" "));
  }

  /** How long after the beat a frame is, in s. */
  double seconds(double frame) {
    return (frame - frame()) / record().rate().framesPerSecond();
  }
}
