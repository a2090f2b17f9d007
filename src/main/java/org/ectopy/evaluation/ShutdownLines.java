package org.ectopy.evaluation;

import java.util.stream.Collectors;

/** The shutdown report that {@code bxb -L} or {@code bxb -l} writes into its second file. */
public final class ShutdownLines {

  private static final String BEATS = "nsvfqox";

  private final LineFormat format;
  private final String classes;

  /** The report that belongs to a line format. */
  public ShutdownLines(LineFormat format) {
    this.format = format;
    this.classes = format.supraventricular() ? "NSVFQ" : "NVFQ";
  }

  /** The two lines above the records' lines, with their line ends. */
  public String heading() {
    return format.supraventricular()
        ? """
        Record Nx   Sx   Vx   Fx   Qx  % beats  % N    % S    % V    % F   Total Shutdown
                                        missed missed missed missed missed      Time
        """
        : """
        Record Nx   Vx   Fx   Qx  % beats  % N    % V    % F   Total Shutdown
                                   missed missed missed missed      Time
        """;
  }

  /** A record's line with its line end: beats missed in shutdown, its time, beats of each class. */
  public String line(RecordComparison comparison) {
    ConfusionMatrix matrix =
        format.supraventricular()
            ? comparison.beats().matrix()
            : comparison.beats().matrix().withoutSupraventricular();
    // bxb leaves Sx out of all beats missed.
    Ratio missed = new Ratio(matrix.sum("NVFQ", "x"), matrix.sum("NSVFQ", BEATS));
    StringBuilder line = new StringBuilder(PrintedNumber.right(comparison.record(), 4));
    classes.chars().forEach(row -> line.append(' ').append(missed(matrix, row)));
    line.append("  ").append(PrintedNumber.fixed(missed.percent(), 7, 2));
    classes.chars().filter(row -> row != 'Q').forEach(row -> line.append(share(matrix, row)));
    line.append(PrintedNumber.right(String.valueOf(comparison.beats().shutdownSeconds()), 5));
    line.append(" seconds ").append(totals(matrix)).append('\n');
    return line.toString();
  }

  private static String missed(ConfusionMatrix matrix, int row) {
    return PrintedNumber.right(String.valueOf(matrix.sum(Character.toString(row), "x")), 4);
  }

  private static String share(ConfusionMatrix matrix, int row) {
    String name = Character.toString(row);
    Ratio ratio = new Ratio(matrix.sum(name, "x"), matrix.sum(name, BEATS));
    return PrintedNumber.fixed(ratio.percent(), 7, 2);
  }

  private static String totals(ConfusionMatrix matrix) {
    return "NSVFQ"
        .chars()
        .mapToObj(row -> String.valueOf(matrix.sum(Character.toString(row), BEATS)))
        .collect(Collectors.joining(" "));
  }
}
