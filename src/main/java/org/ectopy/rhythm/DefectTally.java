package org.ectopy.rhythm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ectopy.signal.Stretch;

/** Lays the defects of several leads over one another. */
final class DefectTally {

  private final int leads;
  private final Map<Long, int[]> changes = new TreeMap<>();

  /** A tally for so many leads. */
  DefectTally(int leads) {
    this.leads = leads;
  }

  /** Counts a lead's stretch, which is one without samples or without anything to be seen. */
  void add(boolean missing, Stretch stretch) {
    change(stretch.from(), missing, 1);
    change(stretch.to(), missing, -1);
  }

  private void change(long frame, boolean missing, int by) {
    int[] counts = changes.computeIfAbsent(frame, key -> new int[2]);
    counts[0] += by;
    counts[1] += missing ? by : 0;
  }

  /** The stretches in which one lead or more has a defect, in order of time. */
  List<QualityStretch> stretches() {
    List<QualityStretch> found = new ArrayList<>();
    int defective = 0;
    int missing = 0;
    long since = 0;
    for (Map.Entry<Long, int[]> change : changes.entrySet()) {
      if (defective > 0 && change.getKey() > since) {
        append(found, new QualityStretch(since, change.getKey(), grade(defective, missing)));
      }
      defective += change.getValue()[0];
      missing += change.getValue()[1];
      since = change.getKey();
    }
    return found;
  }

  private QualityStretch.Grade grade(int defective, int missing) {
    if (missing == leads) {
      return QualityStretch.Grade.MISSING;
    }
    return defective == leads ? QualityStretch.Grade.UNREADABLE : QualityStretch.Grade.PARTLY;
  }

  private static void append(List<QualityStretch> found, QualityStretch next) {
    QualityStretch last = found.isEmpty() ? next : found.getLast();
    if (!found.isEmpty() && last.to() == next.from() && last.grade() == next.grade()) {
      found.set(found.size() - 1, new QualityStretch(last.from(), next.to(), next.grade()));
    } else {
      found.add(next);
    }
  }
}
