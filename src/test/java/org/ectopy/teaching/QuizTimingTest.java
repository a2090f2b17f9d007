package org.ectopy.teaching;

import static org.ectopy.teaching.QuizRecords.symbol;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ectopy.record.Annotation;
import org.ectopy.record.SampleRate;
import org.junit.jupiter.api.Test;

/** The intervals around a beat; by hand. */
class QuizTimingTest {

  private static final SampleRate RATE = SampleRate.ofHertz(250);

  /** Beats of some letters at frames of 4 ms. */
  private static List<Annotation> beats(String letters, long... frames) {
    List<Annotation> beats = new ArrayList<>();
    for (int i = 0; i < frames.length; i++) {
      beats.add(Annotation.of(frames[i], symbol(letters.substring(i, i + 1))));
    }
    return beats;
  }

  @Test
  void anEarlyBeatAndItsPauseAreMeasuredByTheUsualInterval() {
    List<Annotation> beats = beats("NNNNVNN", 0, 200, 400, 600, 720, 1000, 1200);
    QuizTiming timing = QuizTiming.of(beats, 720, RATE);
    assertEquals(OptionalDouble.of(480), timing.before());
    assertEquals(OptionalDouble.of(1120), timing.after());
    assertEquals(OptionalDouble.of(800), timing.usual(), "0-200-400-600 and 1000-1200");
    assertEquals(40, timing.prematurity().orElseThrow(), 1e-9, "480 of 800 ms");
    assertEquals(140, timing.pause().orElseThrow(), 1e-9, "1120 of 800 ms");
    assertFalse(timing.afterEctopic());
    assertTrue(QuizTiming.of(beats, 1000, RATE).afterEctopic(), "V stands before it");
  }

  @Test
  void ofAnEvenNumberTheMiddleTwoCount() {
    List<Annotation> beats = beats("NNNNNVN", 0, 190, 390, 600, 820, 900, 1200);
    assertEquals(
        OptionalDouble.of(4 * 205.0),
        QuizTiming.of(beats, 900, RATE).usual(),
        "190, 200, 210, 220 frames");
  }

  @Test
  void inBigeminyNothingIsUsual() {
    List<Annotation> beats = beats("NVNVNVN", 0, 120, 400, 520, 800, 920, 1200);
    QuizTiming timing = QuizTiming.of(beats, 520, RATE);
    assertEquals(OptionalDouble.empty(), timing.usual());
    assertEquals(OptionalDouble.empty(), timing.prematurity());
    assertEquals(OptionalDouble.of(480), timing.before());
  }

  @Test
  void pacedBeatsLeadToo() {
    List<Annotation> beats = beats("////V//", 0, 200, 400, 600, 720, 1000, 1200);
    assertEquals(40, QuizTiming.of(beats, 720, RATE).prematurity().orElseThrow(), 1e-9);
  }

  @Test
  void theFirstBeatHasNothingBeforeItTheLastNothingAfter() {
    List<Annotation> beats = beats("NNNNNN", 0, 200, 400, 600, 800, 1000);
    assertEquals(OptionalDouble.empty(), QuizTiming.of(beats, 0, RATE).before());
    assertEquals(OptionalDouble.empty(), QuizTiming.of(beats, 1000, RATE).pause());
    assertEquals(OptionalDouble.empty(), QuizTiming.of(beats, 77, RATE).before(), "no beat there");
  }
}
