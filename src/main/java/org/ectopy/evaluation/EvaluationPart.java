package org.ectopy.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.ectopy.record.BeatClass;

/**
 * The scores on some of the beats: of all records, of all but one, of one.
 *
 * @param name of the record, {@code all}, or {@code without} a record
 * @param records whose beats these are
 * @param confusion of the classes
 * @param ranks of the true class
 * @param figures by the names of {@link ClassifierFigures}
 */
public record EvaluationPart(
    String name,
    List<String> records,
    ClassConfusion confusion,
    RankHistogram ranks,
    Map<String, OptionalDouble> figures) {

  /** Copies list and map, the latter in its order. */
  public EvaluationPart {
    records = List.copyOf(records);
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
  }

  /** The scores on these beats. */
  static EvaluationPart of(String name, ScoredBeats beats, List<BeatClass> macroClasses) {
    return new EvaluationPart(
        name,
        beats.records(),
        ClassConfusion.of(beats),
        RankHistogram.of(beats),
        ClassifierFigures.of(beats, macroClasses));
  }

  /** A figure by its name; empty where it has no value. */
  public OptionalDouble figure(String figure) {
    return figures.getOrDefault(figure, OptionalDouble.empty());
  }
}
