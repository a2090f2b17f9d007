package org.ectopy.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ectopy.record.BeatClass;
import org.ectopy.task.Progress;

/**
 * What an evaluation reports beside the scores of all records and of each.
 *
 * @param macroClasses over which macro averages are taken
 * @param leftOut records without each of which the totals are given once more
 * @param balanced draws of as many beats of each class, if any
 * @param bootstrap over patients, if any
 */
public record EvaluationPlan(
    List<BeatClass> macroClasses,
    List<String> leftOut,
    Optional<BalancedDraws> balanced,
    Optional<PatientBootstrap> bootstrap) {

  private static final int RESAMPLES = 1000;

  /** Copies the lists. */
  public EvaluationPlan {
    macroClasses = List.copyOf(macroClasses);
    leftOut = List.copyOf(leftOut);
  }

  /** For beats drawn at random from MIT-BIH, patients on both sides. */
  public static EvaluationPlan randomBeat(long seed) {
    return new EvaluationPlan(
        BeatClass.inOrder(),
        List.of(),
        Optional.of(BalancedDraws.ofMitBih(seed)),
        Optional.empty());
  }

  /**
   * For patients that are not in training. DS2 of MIT-BIH has 7 Q beats, so macro averages leave Q
   * out; 202 is of the same patient as 201 in DS1; 232 has three quarters of all S beats.
   *
   * @param patientOf the patient of a record, by the record's name
   */
  public static EvaluationPlan interPatient(long seed, UnaryOperator<String> patientOf) {
    return new EvaluationPlan(
        List.of(BeatClass.N, BeatClass.S, BeatClass.V, BeatClass.F),
        List.of("202", "232"),
        Optional.empty(),
        Optional.of(new PatientBootstrap(RESAMPLES, seed, patientOf)));
  }

  /**
   * Scores beats.
   *
   * @param progress by draws
   * @throws IllegalArgumentException where there are no beats
   */
  public EvaluationScores score(ScoredBeats beats, Progress progress) {
    if (beats.count() == 0) {
      throw new IllegalArgumentException("There are no beats to score");
    }
    List<EvaluationPart> totals = new ArrayList<>();
    totals.add(EvaluationPart.of("all", beats, macroClasses));
    for (String record : leftOut) {
      ScoredBeats others = beats.without(Set.of(record));
      if (others.count() > 0 && others.count() < beats.count()) {
        totals.add(EvaluationPart.of("without " + record, others, macroClasses));
      }
    }
    List<String> notes = new ArrayList<>();
    List<FigureIntervals> intervals = new ArrayList<>();
    balanced.flatMap(draws -> over(draws, beats, progress, notes)).ifPresent(intervals::add);
    bootstrap.map(draws -> over(draws, beats, progress)).ifPresent(intervals::add);
    return new EvaluationScores(macroClasses, totals, records(beats), intervals, notes);
  }

  private List<EvaluationPart> records(ScoredBeats beats) {
    return beats.records().stream()
        .map(each -> EvaluationPart.of(each, beats.within(Set.of(each)), macroClasses))
        .toList();
  }

  private Optional<FigureIntervals> over(
      BalancedDraws draws, ScoredBeats beats, Progress progress, List<String> notes) {
    List<BeatClass> lacking = draws.lacking(beats);
    if (!lacking.isEmpty()) {
      notes.add(
          "No balanced draws: fewer than %d beats of %s".formatted(draws.perClass(), lacking));
      return Optional.empty();
    }
    Function<ScoredBeats, Map<String, OptionalDouble>> figures =
        draw -> ClassifierFigures.of(draw, macroClasses);
    return Optional.of(
        new FigureIntervals(
            "balanced",
            "%d draws of %d beats of each class, seed %d"
                .formatted(draws.draws(), draws.perClass(), draws.seed()),
            FigureIntervals.of(reported(draws.draws(beats), draws.draws(), progress), figures)));
  }

  private FigureIntervals over(PatientBootstrap draws, ScoredBeats beats, Progress progress) {
    long patients = beats.records().stream().map(draws.patientOf()).distinct().count();
    Function<ScoredBeats, Map<String, OptionalDouble>> figures =
        draw -> ClassifierFigures.ofDecisions(draw, macroClasses);
    return new FigureIntervals(
        "patients",
        "%d draws of %d patients with replacement, seed %d"
            .formatted(draws.resamples(), patients, draws.seed()),
        FigureIntervals.of(reported(draws.draws(beats), draws.resamples(), progress), figures));
  }

  private static Stream<ScoredBeats> reported(
      Stream<ScoredBeats> draws, long total, Progress progress) {
    AtomicLong done = new AtomicLong();
    return draws.map(
        draw -> {
          progress.report(done.getAndIncrement(), total);
          return draw;
        });
  }
}
