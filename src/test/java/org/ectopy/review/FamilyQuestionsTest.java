package org.ectopy.review;

import static org.ectopy.record.BeatClass.N;
import static org.ectopy.record.BeatClass.S;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.BeatClass;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.Test;

/** Forty beats on a line, all alike but for their place; 36 to 39 are S and nothing shows it. */
final class FamilyQuestionsTest {

  private static final int BEATS = 40;

  private static BeatClass truth(int beat) {
    return beat >= 36 ? S : N;
  }

  private static FamilyQuestions questions() {
    float[] places = new float[BEATS];
    for (int beat = 0; beat < BEATS; beat++) {
      places[beat] = beat < 20 ? beat * beat : 1000 + (beat - 20) * 0.001f;
    }
    return FamilyQuestions.of(BeatTree.of(BeatRows.of(places, 1), Progress.NONE), BEATS);
  }

  /** A model that calls some beats S. */
  private static BeatProbabilities calling(int from, int until) {
    float[] rows = new float[BEATS * 5];
    for (int beat = 0; beat < BEATS; beat++) {
      rows[beat * 5 + (beat >= from && beat < until ? S : N).index()] = 1;
    }
    return new BeatProbabilities(rows);
  }

  private static void ask(FamilyQuestions questions, BeatProbabilities now, BitSet asked, int n) {
    for (int i = 0; i < n; i++) {
      int beat = questions.next(now, asked).orElseThrow();
      asked.set(beat);
      questions.answer(beat, truth(beat));
    }
  }

  @Test
  void whereTheTaughtModelSaysOtherwiseTheFamilyIsParted() {
    FamilyQuestions questions = questions();
    BitSet asked = new BitSet();
    BeatProbabilities untaught = calling(0, BEATS);
    ask(questions, untaught, asked, 16);
    for (int beat = 36; beat < BEATS; beat++) {
      assertEquals(Optional.of(N), questions.implied(beat), "in the family of N beside them");
    }
    BeatProbabilities taught = calling(36, BEATS);
    ask(questions, taught, asked, 1);
    for (int beat = 36; beat < BEATS; beat++) {
      assertEquals(Optional.of(S), questions.implied(beat));
    }
    assertEquals(Optional.of(N), questions.implied(35));
    assertEquals(Optional.of(N), questions.implied(25));
  }

  @Test
  void whatTheModelSaysBeforeItHasLearnedPartsNothing() {
    FamilyQuestions questions = questions();
    BitSet asked = new BitSet();
    ask(questions, calling(36, BEATS), asked, 18);
    assertEquals(Optional.of(N), questions.implied(37));
  }

  @Test
  void inTheEndEveryBeatIsAskedAboutOnce() {
    FamilyQuestions questions = questions();
    BitSet asked = new BitSet();
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < BEATS; i++) {
      BeatProbabilities now = i < 16 ? calling(0, 0) : calling(36 - i / 4, BEATS);
      int beat = questions.next(now, asked).orElseThrow();
      seen.add(beat);
      asked.set(beat);
      questions.answer(beat, truth(beat));
    }
    assertEquals(BEATS, seen.size());
    assertTrue(questions.next(calling(0, 0), asked).isEmpty());
    for (int beat = 0; beat < BEATS; beat++) {
      assertEquals(Optional.of(truth(beat)), questions.implied(beat));
    }
  }
}
