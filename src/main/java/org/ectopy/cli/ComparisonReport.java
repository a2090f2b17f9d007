package org.ectopy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.evaluation.AnnotatorNames;
import org.ectopy.evaluation.ComparisonTotals;

/**
 * Everything that {@code ectopy compare} found.
 *
 * @param annotators that were compared
 * @param options by which
 * @param leftOut names of paced records that were not compared
 * @param totals every record's comparison
 */
record ComparisonReport(
    AnnotatorNames annotators,
    ComparisonOptions options,
    List<String> leftOut,
    ComparisonTotals totals) {

  /** What a reader of the figures must know, whatever their format. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!options.deviations().isEmpty()) {
      notes.add("non-standard comparison: " + String.join(" ", options.deviations()));
    }
    if (!leftOut.isEmpty()) {
      notes.add("left out as paced: " + String.join(" ", leftOut));
    }
    return notes;
  }

  void print(ComparisonFormat format, PrintWriter out) throws IOException {
    switch (format) {
      case TABLE -> new ComparisonTable(this, out).print();
      case BXB -> ComparisonBxb.print(annotators, totals, out);
      case CSV -> ComparisonCsv.print(this, out);
      case JSON -> ComparisonJson.print(this, out);
    }
  }
}
