package org.ectopy.cli;

import org.ectopy.task.Progress;

/** The progress of several pieces of work that run side by side, as one. */
final class JointProgress {

  private static final long UNIT = 1000;

  private final Progress whole;
  private final long[] done;

  /** The progress of {@code parts} pieces of about the same size. */
  JointProgress(Progress whole, int parts) {
    this.whole = whole;
    this.done = new long[parts];
  }

  /** The progress of one of them, counted from 0; to be reported from any thread. */
  Progress part(int index) {
    return (part, total) -> report(index, total <= 0 ? 0 : UNIT * part / total);
  }

  private synchronized void report(int index, long thousandths) {
    done[index] = thousandths;
    long sum = 0;
    for (long part : done) {
      sum += part;
    }
    whole.report(sum, UNIT * done.length);
  }
}
