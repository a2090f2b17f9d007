package org.ectopy.signal;

import java.util.function.LongConsumer;

/**
 * Chooses the beats among the candidates: the path through them with the most evidence, less what
 * its RR intervals cost ({@link RrCost}), found by dynamic programming as the candidates come.
 */
final class BeatPath {

  /** The longest time in s over which two candidates are weighed as neighbours one by one. */
  private static final double REACH_SECONDS = 5;

  /** Candidates that may stay undecided; only noise without end ever needs as many. */
  private static final int MOST = 2048;

  private static final int NONE = -1;
  private static final int PATIENCE = 16;

  private final LongConsumer beats;
  private final QrsCandidate[] candidates = new QrsCandidate[MOST];
  private final double[] score = new double[MOST];
  private final int[] previous = new int[MOST];
  private int count;
  private int looked;
  private int near;

  /** The best of the candidates before {@code near}. */
  private int bestFar = NONE;

  /** Whether the first candidate has been given as a beat already. */
  private boolean firstGiven;

  private long lastFrame = -1;

  /** A choice whose beats, as frames in order, go to {@code beats}. */
  BeatPath(LongConsumer beats) {
    this.beats = beats;
  }

  /** Takes the next candidate. */
  void take(QrsCandidate candidate, LocalRhythm rhythm) {
    if (count == MOST) {
      settle(best());
    } else if (count - looked >= PATIENCE) {
      settle(commonAncestor());
    }
    advanceNear(candidate.seconds() - REACH_SECONDS);
    RrCost cost = new RrCost(candidate, rhythm);
    int choice = bestFar;
    double most = bestFar == NONE ? 0 : score[bestFar] - cost.ofPause();
    for (int i = near; i < count; i++) {
      double reached = score[i] - cost.after(candidates[i]);
      if (choice == NONE ? reached > Double.NEGATIVE_INFINITY : reached > most) {
        choice = i;
        most = reached;
      }
    }
    candidates[count] = candidate;
    score[count] = candidate.evidence() + (choice == NONE ? 0 : most);
    previous[count] = choice;
    count++;
  }

  /** Says that no more candidates come: the rest of the path is given. */
  void finish() {
    if (count > 0) {
      settle(best());
    }
  }

  private void advanceNear(double from) {
    while (near < count && candidates[near].seconds() < from) {
      if (bestFar == NONE || score[near] > score[bestFar]) {
        bestFar = near;
      }
      near++;
    }
  }

  /** The end of the best path: among the candidates that still can be neighbours of a new one. */
  private int best() {
    int best = bestFar == NONE ? 0 : bestFar;
    for (int i = near; i < count; i++) {
      best = score[i] > score[best] ? i : best;
    }
    return best;
  }

  /** The last candidate that every path still open goes through; none where they part at once. */
  private int commonAncestor() {
    looked = count;
    boolean[] open = new boolean[count];
    int paths = 0;
    for (int i = near; i < count; i++) {
      open[i] = true;
      paths++;
    }
    if (bestFar != NONE) {
      open[bestFar] = true;
      paths++;
    }
    for (int i = count - 1; i >= 0 && paths > 1; i--) {
      if (open[i]) {
        if (previous[i] == NONE) {
          return NONE;
        }
        open[i] = false;
        paths -= open[previous[i]] ? 1 : 0;
        open[previous[i]] = true;
      }
    }
    int ancestor = 0;
    while (ancestor < count && !open[ancestor]) {
      ancestor++;
    }
    return paths == 1 && ancestor < count ? ancestor : NONE;
  }

  /** Gives the path up to a candidate and forgets all before it. */
  private void settle(int end) {
    if (end == NONE) {
      return;
    }
    give(end);
    firstGiven = true;
    int kept = count - end;
    System.arraycopy(candidates, end, candidates, 0, kept);
    System.arraycopy(score, end, score, 0, kept);
    for (int i = 0; i < kept; i++) {
      previous[i] = previous[end + i] < end ? (i == 0 ? NONE : 0) : previous[end + i] - end;
    }
    count = kept;
    looked = kept;
    near = Math.max(0, near - end);
    bestFar = bestFar < end ? NONE : bestFar - end;
  }

  private void give(int end) {
    if (previous[end] != NONE) {
      give(previous[end]);
    }
    boolean given = end == 0 && firstGiven;
    if (!given && candidates[end].frame() > lastFrame) {
      lastFrame = candidates[end].frame();
      beats.accept(lastFrame);
    }
  }
}
