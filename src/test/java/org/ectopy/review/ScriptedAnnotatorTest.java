package org.ectopy.review;

import static org.ectopy.record.BeatClass.N;
import static org.ectopy.record.BeatClass.S;
import static org.ectopy.record.BeatClass.V;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.evaluation.ClassConfusion;
import org.ectopy.record.BeatClass;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.Test;

final class ScriptedAnnotatorTest {

  /** Beats near 0 are N, those near 10 V, and one S lies beside the V. */
  private static final List<BeatClass> TRUTHS = List.of(N, V, N, V, N, V, N, S);

  private static final float[] PLACES = {0, 10, 0.1f, 10.2f, 0.3f, 10.1f, 0.2f, 12};

  private static PlayedRecord record() {
    BitSet late = new BitSet();
    late.set(2, 8);
    return new PlayedRecord("r", TRUTHS, late, BeatRows.of(PLACES.clone(), 1));
  }

  /** Says at first that every beat is N, more or less surely, and then what it was taught. */
  private static final class Parrot implements Learner {

    private final List<TaughtLabels> lessons = new ArrayList<>();

    @Override
    public BeatProbabilities untaught() {
      float[] rows = new float[TRUTHS.size() * 5];
      for (int beat = 0; beat < TRUTHS.size(); beat++) {
        rows[beat * 5] = 1 - 0.01f * beat;
        rows[beat * 5 + 1] = 0.01f * beat;
      }
      return new BeatProbabilities(rows);
    }

    @Override
    public BeatProbabilities learn(TaughtLabels labels, Progress progress) {
      lessons.add(labels);
      float[] rows = new float[TRUTHS.size() * 5];
      for (int beat = 0; beat < TRUTHS.size(); beat++) {
        BeatClass said =
            labels.answered().getOrDefault(beat, labels.implied().getOrDefault(beat, N));
        rows[beat * 5 + said.index()] = 1;
      }
      return new BeatProbabilities(rows);
    }
  }

  private static Play play(Asking way, ScriptedAnnotator annotator, Parrot parrot)
      throws IOException {
    PlayedRecord record = record();
    Questions questions = way.of(record, parrot.untaught(), 1, Progress.NONE);
    return annotator.play(record, questions, parrot, Progress.NONE);
  }

  @Test
  void oneAnswerIsOneLabelAndTheModelLearnsAfterSoMany() throws IOException {
    Parrot parrot = new Parrot();
    Play play = play(Asking.UNCERTAINTY, new ScriptedAnnotator(4, 2), parrot);
    assertEquals(
        List.of(2, 4), parrot.lessons.stream().map(lesson -> lesson.answered().size()).toList());
    assertEquals(Map.of(7, S, 6, N), parrot.lessons.getFirst().answered());
    assertEquals(4, play.asked().cardinality());
    assertEquals(List.of(0, 2, 4), play.stages().stream().map(Play.Stage::answers).toList());
    assertEquals(Collections.nCopies(8, N), play.stages().getFirst().classes());
    assertEquals(S, play.stages().get(1).classes().get(7));
  }

  @Test
  void anAnswerAboutAFamilyGoesForAllOfIt() throws IOException {
    Parrot parrot = new Parrot();
    Play play = play(Asking.FAMILIES, new ScriptedAnnotator(3, 3), parrot);
    TaughtLabels lesson = parrot.lessons.getFirst();
    assertEquals(3, lesson.answered().size());
    assertEquals(S, lesson.answered().get(7));
    assertEquals(5, lesson.implied().size());
    assertEquals(TRUTHS, play.stages().getLast().classes());
  }

  @Test
  void everyWayAsksAboutEveryBeatInTheEndAndAboutNoneTwice() throws IOException {
    for (Asking way : Asking.values()) {
      Parrot parrot = new Parrot();
      Play play = play(way, new ScriptedAnnotator(20, 5), parrot);
      assertEquals(TRUTHS.size(), play.asked().cardinality(), way.printedName());
      assertEquals(TRUTHS, play.stages().getLast().classes());
    }
  }

  @Test
  void theSameSeedAsksTheSame() throws IOException {
    ScriptedAnnotator annotator = new ScriptedAnnotator(4, 4);
    Parrot one = new Parrot();
    Parrot other = new Parrot();
    play(Asking.RANDOM, annotator, one);
    play(Asking.RANDOM, annotator, other);
    assertEquals(one.lessons, other.lessons);
  }

  /** The first two beats are early; uncertainty asks about 7 and 6, families about three. */
  @Test
  void onlyLateBeatsAreScoredThatNoWayHasAskedAbout() throws IOException {
    ScriptedAnnotator annotator = new ScriptedAnnotator(2, 2);
    Play uncertain = play(Asking.UNCERTAINTY, annotator, new Parrot());
    Play families = play(Asking.FAMILIES, annotator, new Parrot());
    LearningCurve curve = new LearningCurve();
    curve.add(record(), Map.of(Asking.UNCERTAINTY, uncertain, Asking.FAMILIES, families));
    BitSet scored = new BitSet();
    scored.set(2, 8);
    scored.andNot(uncertain.asked());
    scored.andNot(families.asked());
    for (Asking way : curve.ways()) {
      for (RecordScores scores : curve.of(way)) {
        assertEquals(scored.cardinality(), scores.gross().total());
      }
    }
    ClassConfusion before = curve.of(Asking.UNCERTAINTY).getFirst().gross();
    assertEquals(0, RecordScores.sensitivity(before, V).part());
    ClassConfusion after = curve.of(Asking.FAMILIES).getLast().gross();
    assertEquals(100, RecordScores.sensitivity(after, V).percent().getAsDouble(), 1e-9);
  }
}
