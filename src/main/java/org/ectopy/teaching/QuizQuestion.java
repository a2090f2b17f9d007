package org.ectopy.teaching;

import java.util.Optional;
import java.util.OptionalDouble;
import org.ectopy.record.Annotation;
import org.ectopy.record.WaveKind;
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

  private static final double MILLIS = 1000;

  /** Whether a lead is noisy or shows nothing within a second of what is asked. */
  public boolean noisy() {
    return record.noisy(asked);
  }

  /** The frame that the question leads to: the beat, or where its stretch begins. */
  public long frame() {
    return asked.from();
  }

  /** What stands there in the annotations: the beat's symbol, or the rhythm such as (AFIB. */
  public String label() {
    return truth.subject() == QuizSubject.RHYTHMS
        ? truth.name()
        : beat().map(beat -> beat.symbol().mnemonic()).orElseGet(truth::name);
  }

  /** The intervals around the beat that is asked. */
  public QuizTiming timing() {
    return QuizTiming.of(record.labels().beats(), frame(), record.rate());
  }

  /** How fast the beats of what is asked are; empty where there are fewer than two. */
  public Optional<QuizRate> rate() {
    return QuizRate.of(record.labels().beats(), asked, record.rate());
  }

  /** How long the beat's QRS complex lasts in ms; empty where nobody has marked its ends. */
  public OptionalDouble qrsMillis() {
    return record.labels().waveMarks().stream()
        .filter(wave -> wave.kind().filter(WaveKind.QRS::equals).isPresent())
        .filter(wave -> wave.peak().filter(peak -> peak.sample() == frame()).isPresent())
        .filter(wave -> wave.onset().isPresent() && wave.end().isPresent())
        .mapToLong(wave -> wave.end().get().sample() - wave.onset().get().sample())
        .mapToDouble(frames -> MILLIS * frames / record.rate().framesPerSecond())
        .findFirst();
  }

  private Optional<Annotation> beat() {
    return record.labels().annotations().stream()
        .filter(each -> each.beat() && each.sample() == frame())
        .findFirst();
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
