package org.ectopy.teaching;

import org.ectopy.signal.Stretch;

/**
 * A part of a record that can be asked about.
 *
 * @param part a beat's frame, or a stretch of one rhythm that is no longer than a strip
 */
record QuizPlace(QuizRecord record, Stretch part) {

  /** What of the record a question about it shows. */
  Stretch shown(QuizSpan span) {
    return span.around(part, record.rate(), record.frames());
  }

  /** The question about it. */
  QuizQuestion question(int number, QuizSpan span, QuizType truth) {
    return new QuizQuestion(number, record, part, shown(span), truth);
  }
}
