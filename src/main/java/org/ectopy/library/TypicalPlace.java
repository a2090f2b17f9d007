package org.ectopy.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ectopy.record.Annotation;
import org.ectopy.record.BeatClass;

/**
 * Where a record looks most like itself: the stretch whose beats have the record's own mixture of
 * classes. The mixture is taken by the square roots of the counts, so that beats that are not
 * frequent are seen too.
 */
final class TypicalPlace {

  private static final int CANDIDATES = 61;
  private static final double WITHOUT_BEATS = 2;

  private final long frames;
  private final long window;
  private final List<Annotation> beats;

  /**
   * @param frames the record's length in frames
   * @param window the stretch's length in frames
   * @param beats the beats in the order of time, in frames
   */
  TypicalPlace(long frames, long window, List<Annotation> beats) {
    this.frames = frames;
    this.window = window;
    this.beats = beats;
  }

  /** First frames of stretches to show, the most typical first. */
  List<Long> firstFrames() {
    long last = Math.max(0, frames - window);
    double[] wanted = mixture(0, frames, true);
    List<Candidate> all = new ArrayList<>();
    for (int i = 1; i <= CANDIDATES; i++) {
      long first = last * i / (CANDIDATES + 1);
      double fromMiddle = Math.abs(i - (CANDIDATES + 1) / 2) / (double) CANDIDATES;
      all.add(new Candidate(first, distance(wanted, first), fromMiddle));
    }
    all.sort(
        Comparator.comparingDouble(Candidate::distance)
            .thenComparingDouble(Candidate::fromMiddle)
            .thenComparingLong(Candidate::first));
    return all.stream().map(Candidate::first).distinct().toList();
  }

  private record Candidate(long first, double distance, double fromMiddle) {}

  private double distance(double[] wanted, long first) {
    double[] here = mixture(first, first + window, false);
    double sum = 0;
    double present = 0;
    for (int i = 0; i < wanted.length; i++) {
      sum += Math.abs(wanted[i] - here[i]);
      present += here[i];
    }
    return present == 0 ? WITHOUT_BEATS : sum;
  }

  /** The shares of the classes among the beats of a stretch; all 0 where it has none. */
  private double[] mixture(long from, long to, boolean roots) {
    double[] counts = new double[BeatClass.inOrder().size()];
    for (int i = firstFrom(from); i < beats.size() && beats.get(i).sample() < to; i++) {
      BeatCounts.classOf(beats.get(i)).ifPresent(found -> counts[found.index()]++);
    }
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      counts[i] = roots ? Math.sqrt(counts[i]) : counts[i];
      sum += counts[i];
    }
    for (int i = 0; i < counts.length; i++) {
      counts[i] = sum == 0 ? 0 : counts[i] / sum;
    }
    return counts;
  }

  private int firstFrom(long frame) {
    int low = 0;
    int high = beats.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (beats.get(middle).sample() < frame) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
