package org.ectopy.ui.teaching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ectopy.record.AnnotationSet;
import org.ectopy.teaching.Criterion;
import org.ectopy.teaching.CriterionMark;
import org.ectopy.teaching.QuizAnswer;
import org.ectopy.teaching.QuizDifficulty;
import org.ectopy.teaching.QuizResult;
import org.ectopy.teaching.QuizSubject;
import org.ectopy.teaching.QuizType;
import org.ectopy.ui.control.MatrixPlace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quiz from its choice to its result, by keys; counts are those of {@code ectopy info}. */
@SuppressWarnings("NullAway.Init") // JUnit sets what is used
class QuizViewModelTest {

  @TempDir Path folder;
  private QuizBench bench;
  private QuizViewModel quiz;

  @BeforeEach
  void open() throws IOException {
    bench = new QuizBench(QuizBench.samples(folder, "pvc", "pac"));
    quiz = bench.model;
  }

  @Test
  void allFiveClassesAreOfferedAndThoseAreChosenOfWhichThereAreBeats() {
    assertEquals(
        Map.of(
            QuizBench.type("N"), 183,
            QuizBench.type("S"), 20,
            QuizBench.type("V"), 15,
            QuizBench.type("F"), 0,
            QuizBench.type("Q"), 0),
        quiz.setup().offered().get());
    assertEquals(
        Set.of(QuizBench.type("N"), QuizBench.type("S"), QuizBench.type("V")),
        quiz.setup().chosen().get());
    assertEquals(
        "There is nothing of F, Q in these records: it can be an answer, but is not asked.",
        quiz.setup().remark());
  }

  @Test
  void keysAnswerAndGoOnToTheResult() {
    quiz.setup().questions().set(3);
    quiz.start();
    assertEquals(QuizStage.ASKED, quiz.stage().get());
    assertFalse(quiz.type("F"), "no answer here");
    assertFalse(quiz.type("?"));
    quiz.next();
    assertEquals(1, quiz.question().get().orElseThrow().number(), "not answered yet");
    assertTrue(quiz.type(bench.truth().toLowerCase(java.util.Locale.ROOT)));
    assertEquals(QuizStage.ANSWERED, quiz.stage().get());
    assertFalse(quiz.type("N"), "answered once");
    assertEquals(2, quiz.answer().get().orElseThrow().seconds());
    quiz.next();
    String wrong = bench.truth().equals("N") ? "V" : "N";
    quiz.type(wrong);
    quiz.next();
    bench.answer(1);
    assertEquals(QuizStage.RESULT, quiz.stage().get());
    QuizResult result = quiz.result().get().orElseThrow();
    assertEquals(2, result.right().part());
    assertEquals(wrong, result.answers().get(1).given().name());
  }

  @Test
  void labelsAreHiddenUntilTheAnswerTellsWhy() {
    quiz.setup().toggle(QuizBench.type("N"));
    quiz.setup().toggle(QuizBench.type("S"));
    quiz.setup().toggle(QuizBench.type("F"));
    quiz.start();
    assertTrue(quiz.shown().strip().get().isPresent());
    assertFalse(quiz.shown().revealed().get());
    assertEquals(QuizWhy.NONE, quiz.shown().why().get());
    quiz.type("F");
    assertTrue(quiz.shown().revealed().get());
    QuizWhy why = quiz.shown().why().get();
    assertEquals("pvc", why.topic().orElseThrow().id(), "all beats of pvc.hea's class V are V");
    String criteria = String.join("\n", why.criteria());
    assertTrue(criteria.startsWith("Early by "), criteria);
    assertTrue(criteria.contains("QRS about "), criteria);
    List<Criterion> marked =
        quiz.shown().strip().get().orElseThrow().marks().stream()
            .map(CriterionMark::criterion)
            .toList();
    assertTrue(marked.containsAll(List.of(Criterion.EARLY, Criterion.WIDE)), marked.toString());
  }

  @Test
  void inNoiseNoWidthIsTold() throws IOException {
    QuizBench noisy = new QuizBench(QuizBench.samples(folder.resolve("."), "noisy"));
    noisy.model.setup().difficulty().set(QuizDifficulty.NOISY);
    noisy.model.setup().toggle(QuizBench.type("F"));
    noisy.model.start();
    assertEquals(QuizStage.ASKED, noisy.model.stage().get(), noisy.model.notice().get());
    assertTrue(noisy.model.question().get().orElseThrow().noisy());
    noisy.model.type("F");
    String criteria = String.join("\n", noisy.model.shown().why().get().criteria());
    assertFalse(criteria.contains("QRS about "), criteria);
  }

  @Test
  void aSeedGivesTheSameQuestionsToEveryone() {
    quiz.setup().seed().set(" 77 ");
    quiz.start();
    List<String> first = bench.answer(10);
    QuizBench other = new QuizBench(folder);
    other.model.setup().seed().set("77");
    other.model.start();
    assertEquals(first, other.answer(10));
    quiz.again();
    assertEquals(first, bench.answer(10), "the same questions again");
    quiz.other();
    assertNotEquals(first, bench.answer(10));
    assertEquals("2", quiz.setup().seed().get(), "the next seed, to be told to others");
  }

  @Test
  void itCanBeEndedAtAnyTimeAndBegunAnew() {
    quiz.start();
    quiz.end();
    assertEquals(QuizStage.SETUP, quiz.stage().get(), "nothing was answered");
    quiz.start();
    bench.answer(2);
    quiz.end();
    assertEquals(QuizStage.RESULT, quiz.stage().get());
    assertEquals(2, quiz.result().get().orElseThrow().answers().size());
    quiz.restart();
    assertEquals(QuizStage.SETUP, quiz.stage().get());
    assertTrue(quiz.question().get().isEmpty());
  }

  @Test
  void whatIsLackingIsSaidInWords() {
    quiz.setup().seed().set("seven");
    assertEquals("The seed must be a whole number.", quiz.setup().lacking());
    quiz.setup().seed().set("7");
    quiz.setup().toggle(QuizBench.type("N"));
    quiz.setup().toggle(QuizBench.type("V"));
    assertEquals("Choose two types or more.", quiz.setup().lacking());
    quiz.start();
    assertEquals(QuizStage.SETUP, quiz.stage().get());
    quiz.setup().toggle(QuizBench.type("V"));
    assertEquals("", quiz.setup().lacking());
    quiz.setup().difficulty().set(QuizDifficulty.NOISY);
    quiz.start();
    assertEquals(QuizStage.SETUP, quiz.stage().get());
    assertEquals(
        "There is no noisy signal with one of these types:"
            + " choose another signal or other types.",
        quiz.notice().get());
    quiz.setup().difficulty().set(QuizDifficulty.CLEAN);
    assertEquals("", quiz.notice().get(), "that was said of another choice");
  }

  @Test
  void tooFewBeatsAreSaidInWords() {
    quiz.setup().toggle(QuizBench.type("N"));
    quiz.setup().toggle(QuizBench.type("S"));
    quiz.setup().toggle(QuizBench.type("Q"));
    quiz.setup().questions().set(50);
    quiz.start();
    int found = quiz.count();
    assertTrue(found > 0 && found <= 15, "15 beats are V: " + found);
    assertEquals(
        "Only %d questions instead of 50: there is no more of it. Not asked, as there is none: Q."
            .formatted(found),
        quiz.notice().get());
  }

  @Test
  void rhythmsAreAnsweredByNumber() throws IOException {
    QuizBench rhythms = new QuizBench(QuizBench.samples(folder.resolve("."), "afib", "vt"));
    rhythms.model.setup().subject().set(QuizSubject.RHYTHMS);
    List<String> names =
        rhythms.model.setup().offered().get().keySet().stream().map(QuizType::name).toList();
    assertEquals(List.of("(N", "(AFIB", "(VT"), names);
    rhythms.model.start();
    String truth = rhythms.truth();
    String key = String.valueOf(names.indexOf(truth) + 1);
    assertFalse(rhythms.model.type("4"));
    assertTrue(rhythms.model.type(key));
    assertTrue(rhythms.model.answer().get().filter(QuizAnswer::right).isPresent());
    String criteria = String.join(" ", rhythms.model.shown().why().get().criteria());
    assertTrue(criteria.contains("beats a minute"), criteria);
  }

  @Test
  void recordsWithoutLabelsAreLeftOutAndSaid() throws IOException {
    Files.delete(folder.resolve("pac.atr"));
    QuizBench one = new QuizBench(folder);
    assertTrue(
        one.model.supply().problem().get().startsWith("1 record is left out."),
        one.model.supply().problem().get());
    assertEquals(15, one.model.setup().offered().get().get(QuizBench.type("V")));
  }

  @Test
  void theOpenRecordAsksWhatIsLabelledInIt() {
    QuizSource.Open bare =
        new QuizSource.Open(folder.resolve("pvc.hea"), "pvc", "atr", new AnnotationSet(List.of()));
    quiz.supply().choose(bare);
    assertEquals(
        "No beat is labelled here: label the record, or choose other records.",
        quiz.setup().lacking());
    quiz.setup().subject().set(QuizSubject.RHYTHMS);
    assertEquals(
        "No rhythm is labelled here: ask for beats, or choose other records.",
        quiz.setup().lacking());
  }

  @Test
  void aFolderThatIsGoneIsSaidInWords() {
    quiz.supply().choose(new QuizSource.Samples(folder.resolve("gone")));
    assertFalse(quiz.supply().reading().get());
    assertTrue(quiz.supply().problem().get().contains("gone"), quiz.supply().problem().get());
  }

  @Test
  void aCellOfTheMatrixListsItsQuestions() {
    QuizReview review = new QuizReview(quiz);
    quiz.setup().questions().set(6);
    quiz.start();
    for (int i = 0; i < 6; i++) {
      quiz.type("N");
      quiz.next();
    }
    assertEquals("All 6 questions", review.title());
    assertEquals(
        List.of(List.of(2L, 0L, 0L), List.of(2L, 0L, 0L), List.of(2L, 0L, 0L)),
        review.table().counts(),
        "each class twice, N each time");
    review.choose(new MatrixPlace(2, 0, 3));
    assertEquals("2 questions of V answered N", review.title());
    assertEquals(2, review.listed().get().size());
    assertEquals(Optional.of(review.listed().get().getFirst()), review.chosen().get());
    assertTrue(quiz.shown().revealed().get(), "with its labels");
    review.choose(new MatrixPlace(2, 1, 3));
    assertEquals("No questions of V answered S", review.title());
    assertTrue(quiz.shown().strip().get().isEmpty());
    review.choose(new MatrixPlace(3, 0, 3));
    assertEquals("6 questions answered N", review.title());
  }
}
