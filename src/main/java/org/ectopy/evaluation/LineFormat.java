package org.ectopy.evaluation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The two line formats of {@code bxb}. Columns with a prime are sums: over n, f and q, over F and
 * Q, over o and x, over O and X.
 */
public final class LineFormat {

  /** {@code bxb -L}. */
  public static final LineFormat WITH_SVEB =
      new LineFormat(
          "Record Nn' Sn' Vn' Fn' On'  Ns  Ss  Vs  Fs' Os' Nv  Sv   Vv  Fv' Ov' No' So' Vo' Fo'"
              + "  Q Se   Q +P   V Se   V +P   S Se   S +P RR err",
          List.of(
              new MatrixColumn("N", "nfq", 5),
              new MatrixColumn("S", "nfq", 3),
              new MatrixColumn("V", "nfq", 3),
              new MatrixColumn("FQ", "nfq", 3),
              new MatrixColumn("OX", "nfq", 3),
              new MatrixColumn("N", "s", 3),
              new MatrixColumn("S", "s", 3),
              new MatrixColumn("V", "s", 3),
              new MatrixColumn("FQ", "s", 3),
              new MatrixColumn("OX", "s", 3),
              new MatrixColumn("N", "v", 3),
              new MatrixColumn("S", "v", 3),
              new MatrixColumn("V", "v", 4),
              new MatrixColumn("FQ", "v", 3),
              new MatrixColumn("OX", "v", 3),
              new MatrixColumn("N", "ox", 3),
              new MatrixColumn("S", "ox", 3),
              new MatrixColumn("V", "ox", 3),
              new MatrixColumn("FQ", "ox", 3)),
          List.of(
              Statistic.QRS_SENSITIVITY,
              Statistic.QRS_POSITIVE_PREDICTIVITY,
              Statistic.VEB_SENSITIVITY,
              Statistic.VEB_POSITIVE_PREDICTIVITY,
              Statistic.SVEB_SENSITIVITY,
              Statistic.SVEB_POSITIVE_PREDICTIVITY));

  /** {@code bxb -l}, in which S counts as N. */
  public static final LineFormat VEB_ONLY =
      new LineFormat(
          "Record Nn' Vn' Fn' On'  Nv   Vv  Fv' Ov' No' Vo' Fo'"
              + "  Q Se   Q +P   V Se   V +P  V FPR",
          List.of(
              new MatrixColumn("NS", "nsfq", 5),
              new MatrixColumn("V", "nsfq", 3),
              new MatrixColumn("FQ", "nsfq", 3),
              new MatrixColumn("OX", "nsfq", 3),
              new MatrixColumn("NS", "v", 3),
              new MatrixColumn("V", "v", 4),
              new MatrixColumn("FQ", "v", 3),
              new MatrixColumn("OX", "v", 3),
              new MatrixColumn("NS", "ox", 3),
              new MatrixColumn("V", "ox", 3),
              new MatrixColumn("FQ", "ox", 3)),
          List.of(
              Statistic.QRS_SENSITIVITY,
              Statistic.QRS_POSITIVE_PREDICTIVITY,
              Statistic.VEB_SENSITIVITY,
              Statistic.VEB_POSITIVE_PREDICTIVITY,
              Statistic.VEB_FALSE_POSITIVE_RATE));

  private static final int RECORD_WIDTH = 4;
  private static final int RATIO_WIDTH = 7;

  private final String heading;
  private final List<MatrixColumn> columns;
  private final List<Statistic> statistics;

  private LineFormat(String heading, List<MatrixColumn> columns, List<Statistic> statistics) {
    this.heading = heading;
    this.columns = columns;
    this.statistics = statistics;
  }

  /** The line above the records' lines, with its line end. */
  public String heading() {
    return heading + "\n";
  }

  /** A record's line with its line end. */
  public String line(RecordComparison comparison) {
    String ratios =
        statistics.stream()
            .map(each -> ratio(each, each.of(comparison.beats().matrix())))
            .collect(Collectors.joining());
    String rrError =
        comparison.beats().rrErrorMs().isPresent()
            ? " " + PrintedNumber.fixed(comparison.beats().rrErrorMs(), RATIO_WIDTH - 1, 2)
            : PrintedNumber.right("-", RATIO_WIDTH - 1);
    return PrintedNumber.right(comparison.record(), RECORD_WIDTH)
        + cells(comparison.beats().matrix())
        + ratios
        + (supraventricular() ? rrError : "")
        + "\n";
  }

  /** Whether it tells supraventricular beats from normal ones. */
  boolean supraventricular() {
    return statistics.contains(Statistic.SVEB_SENSITIVITY);
  }

  List<Statistic> statistics() {
    return statistics;
  }

  int headingWidth() {
    return heading.length();
  }

  /** All counts, each after a blank. */
  String cells(ConfusionMatrix matrix) {
    return columns.stream().map(each -> " " + each.of(matrix)).collect(Collectors.joining());
  }

  /** A statistic in its column. */
  static String ratio(Statistic statistic, Ratio ratio) {
    return PrintedNumber.fixed(ratio.percent(), RATIO_WIDTH, decimals(statistic));
  }

  static int decimals(Statistic statistic) {
    return statistic == Statistic.VEB_FALSE_POSITIVE_RATE ? 3 : 2;
  }
}
