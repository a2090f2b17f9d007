package org.ectopy.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/**
 * The lines of several records with their sum, gross and average, as {@code sumstats} prints them.
 *
 * <p>{@code sumstats} knows only what the lines say. So it takes beats F and Q called S together
 * and holds neither against the S of the test ({@link
 * Statistic#SVEB_POSITIVE_PREDICTIVITY_OF_SUMSTATS}), and averages RR errors that are rounded to
 * 0.01 ms.
 */
public final class SumstatsReport {

  private static final int RATIO_WIDTH = 7;

  /** Columns at which sumstats puts gross and average; not always below those of the records. */
  private static final int SVEB_RATIOS_START = 83;

  private static final int VEB_RATIOS_START = 54;

  private SumstatsReport() {}

  /** The report, ending in a line end. */
  public static String of(LineFormat format, ComparisonTotals totals) {
    ConfusionMatrix gross = totals.gross();
    int ratiosStart = format.supraventricular() ? SVEB_RATIOS_START : VEB_RATIOS_START;
    StringBuilder text = new StringBuilder(format.heading());
    totals.records().forEach(each -> text.append(format.line(each)));
    text.append("_".repeat(format.headingWidth())).append('\n');
    text.append(sum(format, gross)).append('\n');
    text.append(PrintedNumber.left("Gross", ratiosStart));
    for (Statistic statistic : format.statistics()) {
      text.append(LineFormat.ratio(statistic, known(statistic).of(gross)));
    }
    text.append('\n').append(PrintedNumber.left("Average", ratiosStart));
    for (Statistic statistic : format.statistics()) {
      OptionalDouble average = totals.average(known(statistic));
      text.append(PrintedNumber.fixed(average, RATIO_WIDTH, LineFormat.decimals(statistic)));
    }
    if (format.supraventricular()) {
      text.append(' ').append(PrintedNumber.fixed(averageRrError(totals), RATIO_WIDTH - 1, 2));
    }
    return text.append('\n').append(counts(format, gross, totals.records().size())).toString();
  }

  /** The first count is wider here than in a record's line. */
  private static String sum(LineFormat format, ConfusionMatrix gross) {
    String cells = format.cells(gross);
    String first = cells.strip().split(" ", 2)[0];
    String label = format.supraventricular() ? "Sum " : "Sum  ";
    return label
        + PrintedNumber.right(first, 6)
        + cells.substring(cells.indexOf(first) + first.length());
  }

  /** The statistic that can be computed from the lines. */
  private static Statistic known(Statistic statistic) {
    return statistic == Statistic.SVEB_POSITIVE_PREDICTIVITY
        ? Statistic.SVEB_POSITIVE_PREDICTIVITY_OF_SUMSTATS
        : statistic;
  }

  private static OptionalDouble averageRrError(ComparisonTotals totals) {
    return totals.records().stream()
        .map(each -> each.beats().rrErrorMs())
        .filter(OptionalDouble::isPresent)
        .map(each -> new BigDecimal(each.getAsDouble()).setScale(2, RoundingMode.HALF_EVEN))
        .mapToDouble(BigDecimal::doubleValue)
        .average();
  }

  private static String counts(LineFormat format, ConfusionMatrix gross, int records) {
    String all = "nsvfqox";
    String supraventricular =
        format.supraventricular() ? "  Total SVEBs: " + gross.sum("S", all) : "";
    return "Total QRS complexes: %d  Total VEBs: %d%s\n\nSummary of results from %d record%s\n"
        .formatted(
            gross.sum("NSVFQ", all),
            gross.sum("V", all),
            supraventricular,
            records,
            records == 1 ? "" : "s");
  }
}
