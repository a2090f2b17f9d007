package org.ectopy.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.ectopy.evaluation.ClassConfusion;
import org.ectopy.record.BeatClass;
import org.ectopy.review.Asking;
import org.ectopy.review.LearningCurve;
import org.ectopy.review.RecordScores;

/**
 * A learning curve as tables in Markdown: all beats together, without the record that has most S
 * beats, and the mean over records.
 *
 * @param curve the curve
 * @param every after how many answers each row but the first follows
 * @param labels the number of answers of the last row
 */
record LearningCurveTable(LearningCurve curve, int every, int labels) {

  /** Three quarters of the S beats of DS2 are of this record's patient. */
  private static final Set<String> MOSTLY_S = Set.of("232");

  void print(PrintWriter out) {
    out.println(
        "| asked | labels a record | accuracy | V Se / +P | S Se / +P | S Se / +P without 232 |"
            + " V F1 | S F1 | mean accuracy | mean V F1 | mean S F1 |");
    out.println("|---|---|---|---|---|---|---|---|---|---|---|");
    for (Asking way : curve.ways()) {
      List<RecordScores> stages = curve.of(way);
      for (int lesson = 0; lesson < stages.size(); lesson++) {
        out.println(row(way, Math.min(labels, lesson * every), stages.get(lesson)));
      }
    }
  }

  private static String row(Asking way, int answers, RecordScores scores) {
    ClassConfusion gross = scores.gross();
    return "| %s | %d | %s | %s | %s | %s | %s | %s | %s | %s | %s |"
        .formatted(
            way.printedName(),
            answers,
            percent(gross.accuracy().percent()),
            pair(gross, BeatClass.V),
            pair(gross, BeatClass.S),
            pair(scores.without(MOSTLY_S).gross(), BeatClass.S),
            percent(RecordScores.f1(gross, BeatClass.V).percent()),
            percent(RecordScores.f1(gross, BeatClass.S).percent()),
            percent(scores.meanAccuracy()),
            percent(scores.meanF1(BeatClass.V)),
            percent(scores.meanF1(BeatClass.S)));
  }

  private static String pair(ClassConfusion counts, BeatClass each) {
    return percent(RecordScores.sensitivity(counts, each).percent())
        + " / "
        + percent(RecordScores.predictivity(counts, each).percent());
  }

  private static String percent(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()) : "-";
  }
}
