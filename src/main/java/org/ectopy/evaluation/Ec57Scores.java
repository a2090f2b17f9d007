package org.ectopy.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ectopy.record.LabelMap;

/**
 * A model's beats as ANSI/AAMI EC57 scores them.
 *
 * @param scope what is scored, in words
 * @param labelMap by which symbols become classes
 * @param annotators that were compared
 * @param totals every record's comparison
 */
public record Ec57Scores(
    String scope, LabelMap labelMap, AnnotatorNames annotators, ComparisonTotals totals) {

  private static final String FROM_5_MINUTES = "from 5:00 on";

  /** Whether the first 5:00 are not scored. */
  public boolean learningSkipped() {
    return scope.equals(FROM_5_MINUTES);
  }

  /**
   * Scores from 5:00 on, as EC57 asks, and over the whole length, as most papers do. A record that
   * ends within 5:00 is in the latter alone.
   */
  public static List<Ec57Scores> bothScopes(
      List<AnnotationPair> pairs, AnnotatorNames annotators, LabelMap map) {
    List<AnnotationPair> longer =
        pairs.stream()
            .filter(pair -> Protocol.ec57(pair.rate(), 0).start() < pair.frames())
            .toList();
    List<Ec57Scores> scores = new ArrayList<>();
    if (!longer.isEmpty()) {
      ComparisonTotals totals = totals(longer, protocol -> protocol.withMap(map));
      scores.add(new Ec57Scores(FROM_5_MINUTES, map, annotators, totals));
    }
    ComparisonTotals whole = totals(pairs, protocol -> protocol.withMap(map).wholeLength());
    scores.add(new Ec57Scores("whole length", map, annotators, whole));
    return scores;
  }

  private static ComparisonTotals totals(
      List<AnnotationPair> pairs, UnaryOperator<Protocol> change) {
    return new ComparisonTotals(
        pairs.stream()
            .map(
                pair ->
                    RecordComparison.of(
                        pair.record(),
                        pair.reference(),
                        pair.test(),
                        change.apply(Protocol.ec57(pair.rate(), pair.frames()))))
            .toList());
  }
}
