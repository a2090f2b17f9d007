package org.ectopy.evaluation;

/** A record's run matrices and statistics as {@code rxr -s} or {@code rxr -S} writes them. */
public final class RxrReport {

  private RxrReport() {}

  /** The report, ending in an empty line. */
  public static String of(RecordComparison comparison, AnnotatorNames annotators, RunKind kind) {
    RunComparison runs = comparison.runs(kind);
    StringBuilder text = new StringBuilder(kind.abbreviation());
    text.append(" run-by-run comparison results for record ")
        .append(comparison.record())
        .append('\n');
    text.append("Reference annotator: ").append(annotators.reference()).append('\n');
    text.append("     Test annotator: ").append(annotators.test()).append("\n\n");
    appendMatrix(text, runs.ofReference());
    text.append("\n      (Run Sensitivity Summary Matrix)\n\n\n");
    appendMatrix(text, runs.ofTest());
    text.append("\n (Run Positive Predictivity Summary Matrix)\n\n");
    for (RunLength length : RunLength.values()) {
      String title = length.title();
      appendRatio(text, title + " sensitivity", length.sensitivity(runs));
      appendRatio(text, title + " positive predictivity", length.positivePredictivity(runs));
    }
    return text.append('\n').toString();
  }

  private static void appendMatrix(StringBuilder text, RunMatrix matrix) {
    text.append("               Algorithm Run Length\n");
    text.append("          0    1    2    3    4    5   >5\n");
    text.append("     ____________________________________\n");
    for (int row = 0; row <= LongestRun.LONG; row++) {
      text.append(row == LongestRun.LONG ? "  >5 |" : "   " + row + " |");
      for (int column = 0; column <= LongestRun.LONG; column++) {
        String count = row == 0 && column == 0 ? "" : String.valueOf(matrix.count(row, column));
        text.append(' ').append(PrintedNumber.right(count, 4));
      }
      text.append('\n');
    }
  }

  private static void appendRatio(StringBuilder text, String title, Ratio ratio) {
    text.append(PrintedNumber.right(title, 31)).append(':');
    if (ratio.percent().isPresent()) {
      long percent = (long) (ratio.percent().getAsDouble() + 0.5);
      text.append(' ').append(PrintedNumber.right(String.valueOf(percent), 3)).append('%');
    } else {
      text.append("   - ");
    }
    text.append(" (").append(ratio.part()).append('/').append(ratio.whole()).append(")\n");
  }
}
