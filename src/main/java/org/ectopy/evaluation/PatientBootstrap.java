package org.ectopy.evaluation;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Draws of as many patients as there are, with replacement, each with all its beats (Efron, Annals
 * of Statistics 7:1, 1979): how far a figure depends on who happened to be in the test.
 *
 * @param resamples how many draws; 1,000 is usual
 * @param seed the same seed gives the same draws
 * @param patientOf the patient of a record, by the record's name
 */
public record PatientBootstrap(int resamples, long seed, UnaryOperator<String> patientOf) {

  /** The draws, made one after the other as they are asked for. */
  public Stream<ScoredBeats> draws(ScoredBeats beats) {
    Map<String, List<Integer>> byPatient =
        IntStream.range(0, beats.count())
            .boxed()
            .collect(Collectors.groupingBy(beat -> patientOf.apply(beats.record(beat))));
    // In order of names: the same beats and seed give the same draws.
    List<int[]> patients =
        byPatient.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(each -> each.getValue().stream().mapToInt(beat -> beat).toArray())
            .toList();
    SplittableRandom random = new SplittableRandom(seed);
    return Stream.generate(() -> draw(beats, patients, random)).limit(resamples);
  }

  private static ScoredBeats draw(
      ScoredBeats beats, List<int[]> patients, SplittableRandom random) {
    return beats.at(
        patients.stream()
            .map(each -> patients.get(random.nextInt(patients.size())))
            .flatMapToInt(IntStream::of)
            .toArray());
  }
}
