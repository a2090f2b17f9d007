package org.ectopy.evaluation;

/** A record's matrix and statistics as {@code bxb -S} writes them into a file. */
public final class BxbReport {

  private static final String COLUMNS = "nsvfqox";
  private static final int BEAT_COLUMNS = 5;

  private BxbReport() {}

  /** The report, ending in a line end. */
  public static String of(RecordComparison comparison, AnnotatorNames annotators) {
    ConfusionMatrix matrix = comparison.beats().matrix();
    StringBuilder text = new StringBuilder();
    text.append("Beat-by-beat comparison results for record ")
        .append(comparison.record())
        .append('\n');
    text.append("Reference annotator: ").append(annotators.reference()).append('\n');
    text.append("     Test annotator: ").append(annotators.test()).append("\n\n");
    appendMatrix(text, matrix);
    appendRatio(text, "           QRS sensitivity", Statistic.QRS_SENSITIVITY.of(matrix));
    appendRatio(text, " QRS positive predictivity", Statistic.QRS_POSITIVE_PREDICTIVITY.of(matrix));
    appendRatio(text, "           VEB sensitivity", Statistic.VEB_SENSITIVITY.of(matrix));
    appendRatio(text, " VEB positive predictivity", Statistic.VEB_POSITIVE_PREDICTIVITY.of(matrix));
    appendRatio(text, "          SVEB sensitivity", Statistic.SVEB_SENSITIVITY.of(matrix));
    appendRatio(
        text, "SVEB positive predictivity", Statistic.SVEB_POSITIVE_PREDICTIVITY.of(matrix));
    text.append("     RMS RR interval error: ")
        .append(PrintedNumber.fixed(comparison.beats().rrErrorMs(), 6, 2))
        .append(comparison.beats().rrErrorMs().isPresent() ? " ms\n" : "\n");
    return text.toString();
  }

  private static void appendMatrix(StringBuilder text, ConfusionMatrix matrix) {
    text.append("               Algorithm\n");
    text.append("        n    s    v    f    q    o    x\n");
    text.append("   ____________________________________\n");
    for (MatchLabel row : MatchLabel.values()) {
      boolean beats = row != MatchLabel.O && row != MatchLabel.X;
      text.append(' ').append(row).append(" |");
      for (int column = 0; column < (beats ? COLUMNS.length() : BEAT_COLUMNS); column++) {
        long count = matrix.sum(row.name(), COLUMNS.substring(column, column + 1));
        text.append(' ').append(PrintedNumber.right(String.valueOf(count), 4));
      }
      text.append('\n');
    }
    text.append('\n');
  }

  private static void appendRatio(StringBuilder text, String title, Ratio ratio) {
    String percent =
        ratio.percent().isPresent()
            ? PrintedNumber.fixed(ratio.percent().getAsDouble(), 6, 2) + "%"
            : "     - ";
    text.append(title).append(": ").append(percent);
    text.append(" (").append(ratio.part()).append('/').append(ratio.whole()).append(")\n");
  }
}
