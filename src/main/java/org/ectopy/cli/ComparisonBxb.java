package org.ectopy.cli;

import java.io.PrintWriter;
import java.util.List;
import org.ectopy.evaluation.AnnotatorNames;
import org.ectopy.evaluation.BxbReport;
import org.ectopy.evaluation.ComparisonTotals;
import org.ectopy.evaluation.LineFormat;
import org.ectopy.evaluation.RecordComparison;
import org.ectopy.evaluation.RunKind;
import org.ectopy.evaluation.RxrReport;
import org.ectopy.evaluation.ShutdownLines;
import org.ectopy.evaluation.SumstatsReport;

/**
 * Prints a comparison as WFDB's tools would: for each record the reports of {@code bxb -S} and
 * {@code rxr -S}, then the lines of {@code bxb -L} and {@code -l} with their summary by {@code
 * sumstats}, and the shutdown lines of both. An empty line follows each of these.
 */
final class ComparisonBxb {

  private ComparisonBxb() {}

  static void print(AnnotatorNames annotators, ComparisonTotals totals, PrintWriter out) {
    for (RecordComparison record : totals.records()) {
      out.println(BxbReport.of(record, annotators));
      for (RunKind kind : RunKind.values()) {
        out.print(RxrReport.of(record, annotators, kind));
      }
    }
    for (LineFormat format : List.of(LineFormat.WITH_SVEB, LineFormat.VEB_ONLY)) {
      out.println(SumstatsReport.of(format, totals));
      ShutdownLines lines = new ShutdownLines(format);
      out.print(lines.heading());
      totals.records().forEach(record -> out.print(lines.line(record)));
      out.println();
    }
  }
}
