package org.ectopy.review;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Beats of a record that look alike and come alike, by their indices in it; one or more. */
public final class Family {

  private final int[] members;
  private final double[] distances;

  private Family(int[] members, double[] distances) {
    this.members = members;
    this.distances = distances;
  }

  /** The family of some beats, each of them given once. */
  static Family of(BeatPoints points, int[] beats) {
    if (beats.length == 0) {
      throw new IllegalArgumentException("a family of no beats");
    }
    float[] mean = points.mean(beats);
    int[] sorted =
        IntStream.of(beats)
            .mapToObj(beat -> new Member(beat, points.squaredDistance(beat, mean, 0)))
            .sorted(Member.NEAREST_FIRST)
            .mapToInt(Member::beat)
            .toArray();
    double[] distances =
        IntStream.of(sorted)
            .mapToDouble(beat -> Math.sqrt(points.squaredDistance(beat, mean, 0)))
            .toArray();
    return new Family(sorted, distances);
  }

  /** The number of members. */
  public int size() {
    return members.length;
  }

  /** The members, those first that are nearest to the family's mean. */
  public IntStream members() {
    return IntStream.of(members);
  }

  /** A member by its rank, from 0 for the nearest. */
  public int member(int rank) {
    return members[rank];
  }

  /** The member that stands for all: the nearest to the family's mean. */
  public int medoid() {
    return members[0];
  }

  /** How far a member is from the family's mean, by its rank; in usual QRS heights. */
  public double distance(int rank) {
    return distances[rank];
  }

  /** The distance from the mean that half of the members are within: how wide the family is. */
  public double spread() {
    return distances[distances.length / 2];
  }

  /** A beat on its way into a family. */
  private record Member(int beat, double distance) {
    static final Comparator<Member> NEAREST_FIRST =
        Comparator.comparingDouble(Member::distance).thenComparingInt(Member::beat);
  }
}
