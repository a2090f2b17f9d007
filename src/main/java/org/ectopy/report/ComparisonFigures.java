package org.ectopy.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.ectopy.evaluation.Agreement;
import org.ectopy.evaluation.ComparisonTotals;
import org.ectopy.evaluation.ConfusionMatrix;
import org.ectopy.evaluation.FiducialOffsets;
import org.ectopy.evaluation.RecordComparison;
import org.ectopy.evaluation.RunComparison;
import org.ectopy.evaluation.RunKind;
import org.ectopy.evaluation.RunLength;
import org.ectopy.evaluation.Statistic;
import org.ectopy.record.BeatClass;

/**
 * What is derived from a comparison, by the names that CSV and JSON give it: percentages but for
 * {@code kappa} and what ends in {@code _ms}; empty where a figure has no value.
 */
public final class ComparisonFigures {

  private static final double NEAR_MS = 50;

  private final Map<String, OptionalDouble> figures = new LinkedHashMap<>();

  private ComparisonFigures() {}

  /** A record's figures. */
  public static Map<String, OptionalDouble> of(RecordComparison record) {
    ComparisonFigures all = new ComparisonFigures();
    all.addBeats(record.beats().matrix());
    all.figures.put("rr_error_ms", record.beats().rrErrorMs());
    all.addOffsets(record.beats().offsets());
    all.addAgreement(new Agreement(record.beats().matrix()));
    for (RunKind kind : RunKind.values()) {
      all.addRuns(record.runs(kind));
    }
    return all.figures;
  }

  /** The figures of all beats and runs together; RR errors are not added up. */
  public static Map<String, OptionalDouble> gross(ComparisonTotals totals) {
    ComparisonFigures all = new ComparisonFigures();
    all.addBeats(totals.gross());
    all.figures.put("rr_error_ms", OptionalDouble.empty());
    all.addOffsets(totals.offsets());
    all.addAgreement(new Agreement(totals.gross()));
    for (RunKind kind : RunKind.values()) {
      all.addRuns(totals.runs(kind));
    }
    return all.figures;
  }

  /** Each figure's mean over the records that have it. */
  public static Map<String, OptionalDouble> average(ComparisonTotals totals) {
    Map<String, List<Double>> values = new LinkedHashMap<>();
    for (RecordComparison record : totals.records()) {
      of(record)
          .forEach(
              (name, value) -> {
                List<Double> found = values.computeIfAbsent(name, _ -> new ArrayList<>());
                value.ifPresent(found::add);
              });
    }
    Map<String, OptionalDouble> means = new LinkedHashMap<>();
    values.forEach(
        (name, found) -> means.put(name, found.stream().mapToDouble(each -> each).average()));
    return means;
  }

  private void addBeats(ConfusionMatrix matrix) {
    for (Statistic statistic : Statistic.values()) {
      figures.put(statistic.name().toLowerCase(Locale.ROOT), statistic.of(matrix).percent());
    }
  }

  private void addOffsets(FiducialOffsets offsets) {
    figures.put("median_offset_ms", offsets.medianMs());
    figures.put("offset_within_50_ms", offsets.within(NEAR_MS).percent());
  }

  private void addAgreement(Agreement agreement) {
    figures.put("agreement", agreement.observed().percent());
    figures.put("kappa", agreement.kappa());
    for (BeatClass each : BeatClass.values()) {
      String name = "agreement_" + each.name().toLowerCase(Locale.ROOT);
      figures.put(name, agreement.on(each).percent());
    }
  }

  private void addRuns(RunComparison runs) {
    String kind = runs.kind().abbreviation().toLowerCase(Locale.ROOT) + "_";
    for (RunLength length : RunLength.values()) {
      String name = kind + length.name().toLowerCase(Locale.ROOT);
      figures.put(name + "_sensitivity", length.sensitivity(runs).percent());
      figures.put(name + "_positive_predictivity", length.positivePredictivity(runs).percent());
    }
  }
}
