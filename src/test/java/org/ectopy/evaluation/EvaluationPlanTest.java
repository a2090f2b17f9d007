package org.ectopy.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import org.ectopy.record.BeatClass;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.Test;

class EvaluationPlanTest {

  /** Three records; 232 has the only S beat that is found. */
  private static final ScoredBeats BEATS =
      ScoredBeats.joined(
          List.of(
              SixteenthBeats.of("100", "N 16 0 0 0 0", "S 16 0 0 0 0", "Q 16 0 0 0 0"),
              SixteenthBeats.of("232", "S 0 16 0 0 0"),
              SixteenthBeats.of("233", "V 0 0 16 0 0")));

  @Test
  void totalsAreGivenWithoutTheRecordsThatWeighMost() {
    EvaluationScores scores =
        EvaluationPlan.interPatient(1, name -> name).score(BEATS, Progress.NONE);
    // There is no 202 to leave out.
    assertEquals(
        List.of("all", "without 232"), scores.totals().stream().map(EvaluationPart::name).toList());
    assertEquals(OptionalDouble.of(0.5), scores.totals().getFirst().figure("recall_s"));
    assertEquals(OptionalDouble.of(0), scores.totals().getLast().figure("recall_s"));
    assertEquals(List.of("100", "233"), scores.totals().getLast().records());
    assertEquals(
        List.of("100", "232", "233"), scores.records().stream().map(EvaluationPart::name).toList());
    assertEquals(3, scores.records().getFirst().confusion().total());
  }

  @Test
  void macroAveragesOfInterPatientLeaveOutQ() {
    EvaluationScores scores =
        EvaluationPlan.interPatient(1, name -> name).score(BEATS, Progress.NONE);
    // Recall N 1, S 1/2, V 1; F has no beats; Q, which has recall 0, is left out.
    assertEquals(2.5 / 3, scores.totals().getFirst().figure("macro_recall").orElseThrow(), 1e-12);
    assertEquals(
        List.of(BeatClass.N, BeatClass.S, BeatClass.V, BeatClass.F), scores.macroClasses());
  }

  @Test
  void patientsGiveIntervals() {
    FigureIntervals patients =
        EvaluationPlan.interPatient(5, name -> name)
            .score(BEATS, Progress.NONE)
            .intervals()
            .getFirst();
    assertEquals("patients", patients.name());
    assertEquals("1000 draws of 3 patients with replacement, seed 5", patients.description());
    // The draws go from three times 100 (1/3) to none of it (1).
    Interval accuracy = Optional.ofNullable(patients.intervals().get("accuracy")).orElseThrow();
    assertEquals(1 / 3.0, accuracy.low(), 1e-12);
    assertEquals(1, accuracy.high(), 1e-12);
    assertEquals(1000, accuracy.draws());
  }

  @Test
  void whereBalancedDrawsAreImpossibleThatIsSaid() {
    EvaluationScores scores = EvaluationPlan.randomBeat(1).score(BEATS, Progress.NONE);
    assertEquals(List.of(), scores.intervals());
    assertEquals(
        List.of("No balanced draws: fewer than 160 beats of [N, S, V, F, Q]"), scores.notes());
  }

  @Test
  void balancedDrawsOfAllBeatsAreAllTheSame() {
    ScoredBeats oneOfEach =
        SixteenthBeats.of(
            "made", "N 16 0 0 0 0", "S 0 16 0 0 0", "V 0 0 16 0 0", "F 16 0 0 0 0", "Q 9 0 0 0 7");
    EvaluationPlan plan =
        new EvaluationPlan(
            BeatClass.inOrder(),
            List.of(),
            Optional.of(new BalancedDraws(1, 10, 3)),
            Optional.empty());
    Map<String, Interval> balanced =
        plan.score(oneOfEach, Progress.NONE).intervals().getFirst().intervals();
    assertEquals(new Interval(0.6, 0.6, 0.6, 10), balanced.get("accuracy"));
    // F is last among five (four zeros tie), Q second.
    assertEquals(
        (3 + 5 + 2) / 5.0,
        Optional.ofNullable(balanced.get("coverage_error")).orElseThrow().mean(),
        1e-12);
  }

  @Test
  void noBeatsAreRefused() {
    EvaluationPlan plan = EvaluationPlan.randomBeat(1);
    ScoredBeats none = ScoredBeats.joined(List.of());
    assertThrows(IllegalArgumentException.class, () -> plan.score(none, Progress.NONE));
  }

  @Test
  void theDrawsCanBeCancelled() {
    EvaluationPlan plan = EvaluationPlan.interPatient(1, name -> name);
    Progress stop =
        (done, total) -> {
          assertTrue(done <= total);
          throw new CancellationException();
        };
    assertThrows(CancellationException.class, () -> plan.score(BEATS, stop));
  }
}
