package org.ectopy.evaluation;

import java.util.List;
import org.ectopy.record.BeatClass;

/** What a model says of some beats: for each of them a probability of every class. */
public final class BeatProbabilities {

  private static final int CLASSES = BeatClass.inOrder().size();

  private final float[] rows;

  /**
   * @param rows {@code beats x classes} numbers, the classes in the order of {@link
   *     BeatClass#inOrder}; kept, not copied
   */
  public BeatProbabilities(float[] rows) {
    if (rows.length % CLASSES != 0) {
      throw new IllegalArgumentException(rows.length + " numbers are no rows of " + CLASSES);
    }
    this.rows = rows;
  }

  /** What is said of all the beats of these, in turn. */
  public static BeatProbabilities joined(List<BeatProbabilities> parts) {
    float[] all = new float[parts.stream().mapToInt(each -> each.rows.length).sum()];
    int filled = 0;
    for (BeatProbabilities part : parts) {
      System.arraycopy(part.rows, 0, all, filled, part.rows.length);
      filled += part.rows.length;
    }
    return new BeatProbabilities(all);
  }

  /** The number of beats. */
  public int count() {
    return rows.length / CLASSES;
  }

  /** The probability of a class, 0 to 1. */
  public float of(int beat, BeatClass beatClass) {
    return rows[beat * CLASSES + beatClass.index()];
  }

  /** The most probable class; among equals the first. */
  public BeatClass mostProbable(int beat) {
    BeatClass best = BeatClass.N;
    for (BeatClass candidate : BeatClass.inOrder()) {
      if (of(beat, candidate) > of(beat, best)) {
        best = candidate;
      }
    }
    return best;
  }

  /** What is said of the beats at these places, in this order; a place may come twice. */
  public BeatProbabilities at(int[] places) {
    float[] picked = new float[places.length * CLASSES];
    for (int i = 0; i < places.length; i++) {
      System.arraycopy(rows, places[i] * CLASSES, picked, i * CLASSES, CLASSES);
    }
    return new BeatProbabilities(picked);
  }
}
