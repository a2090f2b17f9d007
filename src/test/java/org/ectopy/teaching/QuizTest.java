package org.ectopy.teaching;

import static org.ectopy.teaching.QuizRecords.beats;
import static org.ectopy.teaching.QuizRecords.rhythm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ectopy.record.BeatClass;
import org.ectopy.signal.Stretch;
import org.junit.jupiter.api.Test;

/** Which questions are drawn. */
class QuizTest {

  private static final QuizType N = QuizType.of(BeatClass.N);
  private static final QuizType S = QuizType.of(BeatClass.S);
  private static final QuizType V = QuizType.of(BeatClass.V);
  private static final QuizType F = QuizType.of(BeatClass.F);

  /** A minute and a half of normal beats; each tenth is V, each fifteenth A. */
  private static final QuizRecord MIXED =
      QuizRecords.of(
          "mixed",
          beats(
              IntStream.rangeClosed(1, 90)
                  .mapToObj(i -> i % 10 == 0 ? "V" : i % 15 == 0 ? "A" : "N")
                  .collect(Collectors.joining())));

  private static QuizPlan plan(List<QuizType> types, QuizDifficulty difficulty, int questions) {
    return new QuizPlan(types, difficulty, QuizSpan.BEAT, questions, 7);
  }

  private static Map<QuizType, Long> asked(Quiz quiz) {
    return quiz.questions().stream()
        .collect(Collectors.groupingBy(QuizQuestion::truth, Collectors.counting()));
  }

  @Test
  void eachTypeIsAskedAsOften() {
    Quiz quiz = Quiz.draw(plan(List.of(N, V, S), QuizDifficulty.MIXED, 9), List.of(MIXED));
    assertEquals(Map.of(N, 3L, S, 3L, V, 3L), asked(quiz));
    assertEquals(
        IntStream.rangeClosed(1, 9).boxed().toList(),
        quiz.questions().stream().map(QuizQuestion::number).toList());
  }

  @Test
  void whereATypeHasNoMoreTheOthersAreAskedAndItIsSaidWhatIsMissing() {
    Quiz quiz = Quiz.draw(plan(List.of(S, V, F), QuizDifficulty.MIXED, 11), List.of(MIXED));
    assertEquals(Map.of(S, 3L, V, 8L), asked(quiz), "A at 15, 45, 75; V at 10, 20 ... 90");
    assertEquals(List.of(F), quiz.missing());
  }

  @Test
  void thereAreFewerQuestionsWhereThereAreNoMoreBeats() {
    QuizRecord three = QuizRecords.of("three", beats("NNVNNANNVNN"));
    Quiz quiz = Quiz.draw(plan(List.of(S, V), QuizDifficulty.MIXED, 20), List.of(three));
    assertEquals(Map.of(S, 1L, V, 2L), asked(quiz));
    assertEquals(0, Quiz.draw(plan(List.of(F, S), QuizDifficulty.NOISY, 5), List.of()).questions().size());
  }

  @Test
  void theTruthIsWhatTheLabelsSay() {
    Quiz quiz = Quiz.draw(plan(List.of(N, S, V), QuizDifficulty.MIXED, 12), List.of(MIXED));
    for (QuizQuestion question : quiz.questions()) {
      long beat = question.frame() / 100;
      assertEquals(beat % 10 == 0 ? V : beat % 15 == 0 ? S : N, question.truth());
    }
  }

  @Test
  void noQuestionShowsWhatAnotherOneAsks() {
    Quiz quiz = Quiz.draw(plan(List.of(N, V), QuizDifficulty.MIXED, 20), List.of(MIXED));
    assertTrue(quiz.questions().size() > 10);
    Set<Long> frames = new HashSet<>();
    quiz.questions().forEach(question -> frames.add(question.frame()));
    for (QuizQuestion question : quiz.questions()) {
      Stretch shown = question.shown();
      assertEquals(240, shown.frames(), "2.4 s");
      assertTrue(shown.holds(question.frame()));
      assertEquals(1, frames.stream().filter(shown::holds).count());
    }
  }

  @Test
  void atARecordsEndTheStripStaysInside() {
    QuizRecord early = QuizRecords.of("early", beats("VN" + "N".repeat(20)));
    QuizPlan strips = new QuizPlan(List.of(N, V), QuizDifficulty.MIXED, QuizSpan.STRIP, 2, 1);
    QuizQuestion first =
        Quiz.draw(strips, List.of(early)).questions().stream()
            .filter(question -> question.truth().equals(V))
            .findFirst()
            .orElseThrow();
    assertEquals(new Stretch(0, 1000), first.shown());
    assertEquals(new Stretch(100, 101), first.asked());
  }

  @Test
  void difficultyIsHowNoisyItIsWithinASecond() {
    QuizRecord noisy =
        QuizRecords.of("noisy", beats("V".repeat(20) + "A"), List.of(new Stretch(1000, 1150)));
    List<QuizRecord> records = List.of(noisy);
    Function<QuizDifficulty, List<Long>> beats =
        difficulty ->
            Stream.iterate(1L, seed -> seed + 1)
                .limit(200)
                .flatMap(
                    seed ->
                        Quiz.draw(
                            plan(List.of(S, V), difficulty, 1).withSeed(seed), records)
                            .questions()
                            .stream())
                .map(question -> question.frame() / 100)
                .distinct()
                .sorted()
                .toList();
    assertEquals(List.of(9L, 10L, 11L, 12L), beats.apply(QuizDifficulty.NOISY));
    List<Long> clean = beats.apply(QuizDifficulty.CLEAN);
    assertTrue(clean.containsAll(List.of(8L, 13L)), clean::toString);
    assertFalse(clean.stream().anyMatch(List.of(9L, 10L, 11L, 12L)::contains));
    assertEquals(21, beats.apply(QuizDifficulty.MIXED).size());
  }

  @Test
  void recordsWithFewBeatsOfATypeAreAskedAsOftenAsThoseWithMany() {
    QuizRecord many = QuizRecords.of("many", beats("NV".repeat(500)));
    QuizRecord few = QuizRecords.of("few", beats("NNNNNNNVNNNN"));
    long ofFew =
        IntStream.range(0, 400)
            .mapToObj(
                seed ->
                    Quiz.draw(
                        plan(List.of(F, V), QuizDifficulty.MIXED, 1).withSeed(seed),
                        List.of(many, few)))
            .filter(quiz -> quiz.questions().getFirst().record().equals(few))
            .count();
    assertTrue(ofFew > 140 && ofFew < 260, "about half of 400: " + ofFew);
  }

  @Test
  void longRhythmsAreAskedInStripsAndShortOnesWithWhatLiesAround() {
    QuizRecord record =
        QuizRecords.of(
            "rhythms",
            List.of(
                rhythm(0.5, "(N"),
                rhythm(35, "(VT"),
                rhythm(38, "(N"),
                rhythm(38.6, "(AFIB"),
                rhythm(60, "(T")));
    QuizType normal = QuizType.ofRhythm("(N");
    QuizType fibrillation = QuizType.ofRhythm("(AFIB");
    QuizType tachycardia = QuizType.ofRhythm("(VT");
    assertEquals(
        Map.of(normal, 3, tachycardia, 1, fibrillation, 2, QuizType.ofRhythm("(T"), 1),
        Quiz.counts(QuizSubject.RHYTHMS, List.of(record)),
        "0.6 s of (N is too short to be told; of 34.5 s three strips of 10 s fit, of 21.4 s two");
    Quiz quiz =
        Quiz.draw(
            plan(List.of(normal, tachycardia, fibrillation), QuizDifficulty.CLEAN, 6),
            List.of(record));
    for (QuizQuestion question : quiz.questions()) {
      assertEquals(1000, question.shown().frames());
      if (question.truth().equals(tachycardia)) {
        assertEquals(new Stretch(3500, 3800), question.asked());
        assertEquals(new Stretch(3150, 4150), question.shown());
      } else {
        assertEquals(question.shown(), question.asked());
      }
    }
    assertTrue(asked(quiz).containsKey(normal));
  }

  @Test
  void anotherSeedAsksOtherQuestions() {
    QuizPlan one = plan(List.of(N, V), QuizDifficulty.MIXED, 10);
    assertNotEquals(
        Quiz.draw(one, List.of(MIXED)).questions(),
        Quiz.draw(one.withSeed(8), List.of(MIXED)).questions());
  }

  @Test
  void symbolsAreCounted() {
    assertEquals(
        Map.of(
            QuizType.of(QuizRecords.symbol("N")), 2,
            QuizType.of(QuizRecords.symbol("L")), 1,
            QuizType.of(QuizRecords.symbol("V")), 1),
        Quiz.counts(QuizSubject.SYMBOLS, List.of(QuizRecords.of("few", beats("NNLV|~")))),
        "artifacts and quality changes are no beats");
  }

  @Test
  void aPlanHasTwoTypesOfOneSubjectAndAtLeastAQuestion() {
    assertThrows(
        IllegalArgumentException.class, () -> plan(List.of(N, N), QuizDifficulty.MIXED, 5));
    assertThrows(
        IllegalArgumentException.class,
        () -> plan(List.of(N, QuizType.ofRhythm("(VT")), QuizDifficulty.MIXED, 5));
    assertThrows(
        IllegalArgumentException.class, () -> plan(List.of(N, V), QuizDifficulty.MIXED, 0));
    assertEquals(
        List.of(N, S, V), plan(List.of(V, N, S), QuizDifficulty.MIXED, 5).types(), "in order");
  }
}
