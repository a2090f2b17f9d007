package org.ectopy.review;

import java.util.List;
import java.util.stream.IntStream;

/** Divides a family in two by k-means, begun at its most distant member and that farthest off. */
final class TwoMeans {

  private static final int MOST_ROUNDS = 30;

  private final BeatPoints points;
  private final int[] members;
  private final boolean[] second;

  private TwoMeans(BeatPoints points, Family family) {
    this.points = points;
    this.members = family.members().toArray();
    this.second = new boolean[members.length];
  }

  /** The two parts, each beat in one of them; the whole alone where all points are the same. */
  static List<int[]> of(BeatPoints points, Family family) {
    TwoMeans halves = new TwoMeans(points, family);
    halves.settle();
    return List.of(halves.part(false), halves.part(true)).stream()
        .filter(part -> part.length > 0)
        .toList();
  }

  private void settle() {
    int edge = members[members.length - 1];
    float[] one = points.mean(new int[] {edge});
    float[] other = points.mean(new int[] {farthest(edge)});
    for (int round = 0; round < MOST_ROUNDS && assign(one, other); round++) {
      int[] first = part(false);
      int[] rest = part(true);
      if (first.length > 0 && rest.length > 0) {
        one = points.mean(first);
        other = points.mean(rest);
      }
    }
  }

  private int farthest(int from) {
    int farthest = from;
    for (int beat : members) {
      farthest = points.distance(from, beat) > points.distance(from, farthest) ? beat : farthest;
    }
    return farthest;
  }

  private boolean assign(float[] one, float[] other) {
    boolean changed = false;
    for (int i = 0; i < members.length; i++) {
      int beat = members[i];
      boolean nearerOther =
          points.squaredDistance(beat, other, 0) < points.squaredDistance(beat, one, 0);
      changed |= nearerOther != second[i];
      second[i] = nearerOther;
    }
    return changed;
  }

  private int[] part(boolean isSecond) {
    return IntStream.range(0, members.length)
        .filter(i -> second[i] == isSecond)
        .map(i -> members[i])
        .toArray();
  }
}
