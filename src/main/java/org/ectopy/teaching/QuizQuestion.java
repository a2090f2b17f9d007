package org.ectopy.teaching;

import org.ectopy.signal.Stretch;

/**
 * A question: what is this?
 *
 * @param number from 1
 * @param record what it is about
 * @param asked the beat's frame, or the part of the strip whose rhythm is asked
 * @param shown what of the record can be seen
 * @param truth the right answer, as the record's labels have it
 */
public record QuizQuestion(
    int number, QuizRecord record, Stretch asked, Stretch shown, QuizType truth) {

  /** Whether a lead is noisy or shows nothing within a second of what is asked. */
  public boolean noisy() {
    return record.noisy(asked);
  }

  /** The frame that the question leads to: the beat, or where its stretch begins. */
  public long frame() {
    return asked.from();
  }

  /** The same question at another place of the quiz. */
  QuizQuestion numbered(int other) {
    return new QuizQuestion(other, record, asked, shown, truth);
  }

  /** Whether one of two questions shows what the other one asks. */
  boolean clashes(QuizQuestion other) {
    return other.record.header().equals(record.header())
        && (overlap(shown, other.asked) || overlap(asked, other.shown));
  }

  private static boolean overlap(Stretch one, Stretch other) {
    return one.from() < other.to() && other.from() < one.to();
  }
}
