package org.ectopy.teaching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ectopy.record.BeatClass;

/** A class that types the same seed gets the same quiz. */
class QuizPropertyTest {

  private static final List<QuizType> TYPES =
      BeatClass.inOrder().stream().map(QuizType::of).toList();

  @Provide
  Arbitrary<List<String>> beats() {
    return Arbitraries.strings()
        .withChars("NNNNLAaVVFQ/")
        .ofMinLength(1)
        .ofMaxLength(120)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  private static List<QuizRecord> records(List<String> beats) {
    List<QuizRecord> records = new ArrayList<>();
    for (String each : beats) {
      records.add(QuizRecords.of("r" + records.size(), QuizRecords.beats(each)));
    }
    return records;
  }

  private static QuizRecord elsewhere(QuizRecord record) {
    Path header = Path.of("another", "folder").resolve(record.header().getFileName());
    return new QuizRecord(
        header, record.annotator(), record.info(), record.labels(), record.noise());
  }

  private static List<String> words(Quiz quiz) {
    return quiz.questions().stream()
        .map(each -> each.number() + " " + each.record().name() + " " + each.frame())
        .toList();
  }

  @Property
  void theSameSeedAndRecordsGiveTheSameQuestions(
      @ForAll("beats") List<String> beats,
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 40) int count) {
    List<QuizRecord> records = records(beats);
    QuizPlan plan = new QuizPlan(TYPES, QuizDifficulty.MIXED, QuizSpan.BEAT, count, seed);
    Quiz quiz = Quiz.draw(plan, records);
    List<QuizRecord> moved =
        new ArrayList<>(records.stream().map(QuizPropertyTest::elsewhere).toList());
    Collections.shuffle(moved, new Random(seed));
    assertEquals(words(quiz), words(Quiz.draw(plan, moved)));
  }

  @Property
  void noQuestionGivesAnotherAway(@ForAll("beats") List<String> beats, @ForAll long seed) {
    QuizPlan plan = new QuizPlan(TYPES, QuizDifficulty.MIXED, QuizSpan.STRIP, 40, seed);
    List<QuizQuestion> questions = Quiz.draw(plan, records(beats)).questions();
    assertFalse(questions.isEmpty());
    for (QuizQuestion one : questions) {
      assertTrue(
          questions.stream()
              .filter(other -> other.number() != one.number())
              .noneMatch(one::clashes));
    }
  }
}
