package org.ectopy.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.StringJoiner;
import org.ectopy.evaluation.ClassConfusion;
import org.ectopy.record.BeatClass;
import org.ectopy.review.Asking;
import org.ectopy.review.LearningCurve;
import org.ectopy.review.RecordScores;

/**
 * The counts of a learning curve: a line for each way of asking, lesson and record.
 *
 * @param curve the curve
 */
record LearningCurveCsv(LearningCurve curve) {

  void print(PrintWriter out) {
    out.println(head());
    for (Asking way : curve.ways()) {
      List<RecordScores> stages = curve.of(way);
      for (int lesson = 0; lesson < stages.size(); lesson++) {
        RecordScores scores = stages.get(lesson);
        for (String record : scores.names().stream().sorted().toList()) {
          out.println(
              "%s,%d,%s,%s".formatted(way.printedName(), lesson, record, cells(scores.of(record))));
        }
      }
    }
  }

  private static String head() {
    StringJoiner head = new StringJoiner(",").add("way").add("lesson").add("record");
    for (BeatClass truth : BeatClass.inOrder()) {
      for (BeatClass given : BeatClass.inOrder()) {
        head.add("%s_called_%s".formatted(truth, given));
      }
    }
    return head.toString();
  }

  private static String cells(ClassConfusion counts) {
    StringJoiner cells = new StringJoiner(",");
    counts.rows().forEach(row -> row.forEach(count -> cells.add(count.toString())));
    return cells.toString();
  }
}
