package org.ectopy.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ectopy.task.Progress;

/**
 * The families of a record at every fineness: from all beats in one to some two hundred, each of
 * which lies within one of the coarser ones.
 *
 * <p>Small clusters are joined by Ward's method (J. H. Ward, "Hierarchical grouping to optimize an
 * objective function", J. Am. Stat. Assoc. 58:236-244, 1963), but that a cluster weighs its number
 * of beats to the power of 0.7: a rare kind of beat stays apart longer.
 */
public final class FamilyTree {

  /** The most families that a person is given unasked. */
  public static final int USUAL_MOST = 24;

  private static final int FINEST = 200;

  /**
   * Clusters whose means are nearer than that, in usual QRS heights, are one. A guess: nothing
   * chose it.
   */
  private static final double SAME = 0.5;

  private final BeatPoints points;
  private final BeatClusters clusters;
  private final List<ClusterJoin> joins;

  private FamilyTree(BeatPoints points, BeatClusters clusters, List<ClusterJoin> joins) {
    this.points = points;
    this.clusters = clusters;
    this.joins = joins;
  }

  static FamilyTree of(BeatPoints points, Progress progress) {
    BeatClusters clusters = BeatClusters.of(points, FINEST, progress);
    return new FamilyTree(points, clusters, new WardJoining(clusters, points.width()).all());
  }

  /** The number of families at the finest. */
  public int finest() {
    return clusters.count();
  }

  /** The number of families that the beats themselves suggest, {@link #USUAL_MOST} at most. */
  public int suggested() {
    int count = Math.min(USUAL_MOST, finest());
    while (count > 1 && joins.get(finest() - count).distance() < SAME) {
      count--;
    }
    return count;
  }

  /** As many families as {@link #suggested}. */
  public Families families() {
    return families(suggested());
  }

  /** So many families, or as many as there are at the finest. */
  public Families families(int count) {
    int[] place = places(count);
    int[] familyOf = new int[points.beats()];
    Arrays.setAll(familyOf, beat -> place[clusters.of(beat)]);
    return Families.of(points, familyOf);
  }

  /** For each cluster the one that stands for its family. */
  private int[] places(int count) {
    int[] place = IntStream.range(0, finest()).toArray();
    for (ClusterJoin join : joins.subList(0, Math.max(0, finest() - Math.max(1, count)))) {
      for (int cluster = 0; cluster < place.length; cluster++) {
        place[cluster] = place[cluster] == join.gone() ? join.kept() : place[cluster];
      }
    }
    return place;
  }

  /**
   * The beats whose labels tell most, in the order in which to ask for them: the medoid of all,
   * then of each part that the next finer families set apart from the beats asked before. The first
   * {@code n} are one beat of each of the {@code n} families of {@link #families(int)}.
   *
   * @param most beats, at most as many as {@link #finest}
   */
  public List<Integer> asks(int most) {
    List<Integer> asks = new ArrayList<>();
    boolean[] asked = new boolean[finest()];
    for (int count = 1; count <= Math.min(most, finest()); count++) {
      int beat = medoid(unasked(places(count), asked));
      asked[clusters.of(beat)] = true;
      asks.add(beat);
    }
    return asks;
  }

  /** The clusters of the one family that has no beat asked for yet. */
  private boolean[] unasked(int[] place, boolean[] asked) {
    boolean[] known = new boolean[place.length];
    for (int cluster = 0; cluster < place.length; cluster++) {
      known[place[cluster]] |= asked[cluster];
    }
    boolean[] wanted = new boolean[place.length];
    for (int cluster = 0; cluster < place.length; cluster++) {
      wanted[cluster] = !known[place[cluster]];
    }
    return wanted;
  }

  private int medoid(boolean[] wanted) {
    int[] beats =
        IntStream.range(0, points.beats()).filter(beat -> wanted[clusters.of(beat)]).toArray();
    float[] mean = points.mean(beats);
    int nearest = beats[0];
    for (int beat : beats) {
      boolean nearer =
          points.squaredDistance(beat, mean, 0) < points.squaredDistance(nearest, mean, 0);
      nearest = nearer ? beat : nearest;
    }
    return nearest;
  }
}
