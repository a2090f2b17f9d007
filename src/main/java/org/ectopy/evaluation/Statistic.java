package org.ectopy.evaluation;

/**
 * The figures that EC57 derives from a confusion matrix, by the formulas of {@code bxb}: the share
 * of the right cells in these and the wrong ones together.
 */
public enum Statistic {
  /** The share of the reference's beats that the test found. */
  QRS_SENSITIVITY("QRS Se", "NSVFQ nsvfq", "NSVFQ ox"),
  /** The share of the test's beats that are in the reference. */
  QRS_POSITIVE_PREDICTIVITY("QRS +P", "NSVFQ nsvfq", "OX nsvfq"),
  /** The share of the ventricular ectopic beats that the test calls so. */
  VEB_SENSITIVITY("VEB Se", "V v", "V nsfqox"),
  /** The share right of what the test calls V; a fusion beat or a Q called V is no error. */
  VEB_POSITIVE_PREDICTIVITY("VEB +P", "V v", "NSOX v"),
  /** Of what is not V in the reference, the share that the test calls V, Fv and Qv left out. */
  VEB_FALSE_POSITIVE_RATE("VEB FPR", "NSOX v", "NSFQOX nsfq"),
  /** The share of the supraventricular ectopic beats that the test calls so. */
  SVEB_SENSITIVITY("SVEB Se", "S s", "S nvfqox"),
  /** The share right of what the test calls S; a Q called S is no error. */
  SVEB_POSITIVE_PREDICTIVITY("SVEB +P", "S s", "NVFOX s"),
  /**
   * The same as {@code sumstats} computes it from the line format, in which Fs and Qs are one
   * column: a fusion beat called S is no error either.
   */
  SVEB_POSITIVE_PREDICTIVITY_OF_SUMSTATS("SVEB +P (sumstats)", "S s", "NVOX s");

  private final String title;
  private final String right;
  private final String wrong;

  Statistic(String title, String right, String wrong) {
    this.title = title;
    this.right = right;
    this.wrong = wrong;
  }

  /** What tables call it. */
  public String title() {
    return title;
  }

  /** Its value. */
  public Ratio of(ConfusionMatrix matrix) {
    long rightCount = sum(matrix, right);
    return new Ratio(rightCount, rightCount + sum(matrix, wrong));
  }

  private static long sum(ConfusionMatrix matrix, String rowsAndColumns) {
    int blank = rowsAndColumns.indexOf(' ');
    return matrix.sum(rowsAndColumns.substring(0, blank), rowsAndColumns.substring(blank + 1));
  }
}
