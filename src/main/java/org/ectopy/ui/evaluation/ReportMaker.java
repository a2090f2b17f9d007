package org.ectopy.ui.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ectopy.evaluation.Ec57Scores;
import org.ectopy.evaluation.EvaluatedModel;
import org.ectopy.evaluation.EvaluationPlan;
import org.ectopy.evaluation.EvaluationReport;
import org.ectopy.evaluation.EvaluationScores;
import org.ectopy.evaluation.EvaluationSetting;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;
import org.ectopy.task.Progress;

/**
 * Gathers all that was found into a report, in the words of the command line's reports.
 *
 * @param scope what was evaluated
 * @param evaluation the beats
 * @param skipLearning whether the first 5:00 were left out
 * @param intervals the scores with intervals, where those were worked out
 */
record ReportMaker(
    EvaluationScope scope,
    Evaluation evaluation,
    boolean skipLearning,
    Optional<EvaluationScores> intervals) {

  /** The report; only where there are beats. */
  EvaluationReport make(Progress progress) {
    List<JudgedRecord> records = evaluation.beats().records();
    EvaluationPlan plan =
        new EvaluationPlan(BeatClass.inOrder(), List.of(), Optional.empty(), Optional.empty());
    EvaluationScores scores =
        intervals.orElseGet(() -> plan.score(evaluation.beats().scored(), progress));
    Set<String> seen =
        records.stream()
            .filter(each -> each.model().seen())
            .map(each -> each.record().name())
            .collect(Collectors.toSet());
    List<Ec57Scores> ec57 = new ArrayList<>(Ec57Report.scores(records, LabelMap.EC57));
    ec57.addAll(Ec57Report.scores(records, LabelMap.MACHINE_LEARNING));
    JudgedRecord first = records.getFirst();
    return new EvaluationReport(
        new EvaluatedModel(first.model().name(), evaluation.beats().map(), seen),
        setting(records, seen.size()),
        scores,
        ec57);
  }

  private EvaluationSetting setting(List<JudgedRecord> records, int seen) {
    String names =
        records.stream().map(each -> each.record().name()).collect(Collectors.joining(" "));
    String what = scope.judged().isPresent() ? scope.title() : "open record";
    String annotators =
        records.stream()
            .map(each -> each.about().annotator())
            .distinct()
            .collect(Collectors.joining("; "));
    return new EvaluationSetting(
        what,
        "%s, %s".formatted(names, skipLearning ? "from 5:00 on" : "whole length"),
        seen == 0
            ? "no record was seen in training"
            : "%d of %d records were seen in training".formatted(seen, records.size()),
        "reference (%s)".formatted(annotators),
        false);
  }
}
