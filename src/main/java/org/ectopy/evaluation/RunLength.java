package org.ectopy.evaluation;

/** The lengths of runs that EC57 tells apart. */
public enum RunLength {
  /** Two beats. */
  COUPLET("Couplet", 2, 2),
  /** Three to five beats. */
  SHORT_RUN("Short run", 3, 5),
  /** More than five beats, or fibrillation. */
  LONG_RUN("Long run", 6, 6);

  private final String title;
  private final int least;
  private final int most;

  RunLength(String title, int least, int most) {
    this.title = title;
    this.least = least;
    this.most = most;
  }

  /** What tables call it. */
  public String title() {
    return title;
  }

  /** Of the reference's runs of this length, the share where the test has one as long or longer. */
  public Ratio sensitivity(RunComparison runs) {
    return new Ratio(
        runs.ofReference().sum(cell -> holds(cell.reference()) && cell.test() >= least),
        runs.ofReference().sum(cell -> holds(cell.reference())));
  }

  /** Of the test's runs of this length, the share where the reference has one as long or longer. */
  public Ratio positivePredictivity(RunComparison runs) {
    return new Ratio(
        runs.ofTest().sum(cell -> holds(cell.test()) && cell.reference() >= least),
        runs.ofTest().sum(cell -> holds(cell.test())));
  }

  /** The least number of beats. */
  public int least() {
    return least;
  }

  /** Whether a run of so many beats, 6 for all longer ones, is of this length. */
  public boolean holds(int length) {
    return length >= least && length <= most;
  }
}
