package org.ectopy.ui.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.ectopy.evaluation.AnnotationPair;
import org.ectopy.evaluation.AnnotatorNames;
import org.ectopy.evaluation.BxbReport;
import org.ectopy.evaluation.Ec57Scores;
import org.ectopy.evaluation.LineFormat;
import org.ectopy.evaluation.RecordComparison;
import org.ectopy.evaluation.SumstatsReport;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;
import org.ectopy.record.SymbolTable;

/** The beats of a model against an annotator's as ANSI/AAMI EC57 has them scored. */
final class Ec57Report {

  private Ec57Report() {}

  /** The scores from 5:00 on and over the whole length, by a label map. */
  static List<Ec57Scores> scores(List<JudgedRecord> records, LabelMap map) {
    if (records.isEmpty()) {
      return List.of();
    }
    JudgedRecord first = records.getFirst();
    AnnotatorNames names = new AnnotatorNames(first.about().annotator(), first.model().name());
    return Ec57Scores.bothScopes(records.stream().map(Ec57Report::pair).toList(), names, map);
  }

  /** The reports of bxb and sumstats, over the whole length or from 5:00 on. */
  static String text(EvaluationBeats beats, boolean skipLearning) {
    return scores(beats.records(), beats.map()).stream()
        .filter(scores -> scores.learningSkipped() == skipLearning)
        .findFirst()
        .map(Ec57Report::text)
        .orElse("");
  }

  private static String text(Ec57Scores scores) {
    StringBuilder text = new StringBuilder();
    text.append("Label map %s, %s%n%n".formatted(scores.labelMap().printedName(), scores.scope()));
    if (scores.totals().records().size() > 1) {
      text.append(SumstatsReport.of(LineFormat.WITH_SVEB, scores.totals())).append("\n");
    }
    for (RecordComparison each : scores.totals().records()) {
      text.append(BxbReport.of(each, scores.annotators())).append("\n");
    }
    return text.toString();
  }

  private static AnnotationPair pair(JudgedRecord record) {
    return new AnnotationPair(
        record.record().name(),
        record.about().rate(),
        record.about().frames(),
        record.labels().get(),
        predicted(record));
  }

  private static AnnotationSet predicted(JudgedRecord record) {
    List<Annotation> beats = new ArrayList<>();
    for (int beat = 0; beat < record.beats().count(); beat++) {
      BeatClass found = record.probabilities().mostProbable(beat);
      beats.add(
          Annotation.of(
              record.beats().frame(beat),
              SymbolTable.STANDARD.withMnemonic(found.name()).orElseThrow()));
    }
    return new AnnotationSet(beats);
  }
}
