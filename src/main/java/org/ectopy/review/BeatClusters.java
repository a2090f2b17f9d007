package org.ectopy.review;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.ectopy.task.Progress;

/**
 * Many small clusters of points by k-means, begun as k-means++ does (D. Arthur, S. Vassilvitskii,
 * "k-means++: the advantages of careful seeding", SODA 2007). The same points give the same ones.
 */
final class BeatClusters {

  private static final int ROUNDS = 4;
  private static final long SEED = 6;

  private final BeatPoints points;
  private final float[] centres;
  private final int[] clusterOf;
  private int[] counts = new int[0];
  private int clusters;

  private BeatClusters(BeatPoints points, int most) {
    this.points = points;
    this.centres = new float[most * points.width()];
    this.clusterOf = new int[points.beats()];
  }

  /** At most {@code most} clusters of all points, none of them empty. */
  static BeatClusters of(BeatPoints points, int most, Progress progress) {
    BeatClusters made = new BeatClusters(points, Math.min(most, points.beats()));
    made.seed(progress);
    for (int round = 0; round < ROUNDS; round++) {
      progress.report(round, ROUNDS);
      made.assign();
      made.centre();
    }
    made.dropEmpty();
    return made;
  }

  /** Each centre is a point drawn by the square of its distance from those before. */
  private void seed(Progress progress) {
    int width = points.width();
    int most = centres.length / Math.max(1, width);
    double[] distances = new double[points.beats()];
    Arrays.fill(distances, Double.POSITIVE_INFINITY);
    SplittableRandom random = new SplittableRandom(SEED);
    int next = 0;
    while (clusters < most && next >= 0) {
      progress.report(clusters, most);
      int offset = clusters * width;
      points.copy(next, centres, offset);
      IntStream.range(0, distances.length)
          .parallel()
          .forEach(
              beat ->
                  distances[beat] =
                      Math.min(distances[beat], points.squaredDistance(beat, centres, offset)));
      clusters++;
      next = draw(distances, random);
    }
  }

  /** A point by its distance; -1 where all lie on centres. */
  private static int draw(double[] distances, SplittableRandom random) {
    double sum = 0;
    for (double distance : distances) {
      sum += distance;
    }
    double left = random.nextDouble() * sum;
    int drawn = -1;
    for (int beat = 0; beat < distances.length && (drawn < 0 || left >= 0); beat++) {
      left -= distances[beat];
      drawn = distances[beat] > 0 ? beat : drawn;
    }
    return drawn;
  }

  private void assign() {
    IntStream.range(0, clusterOf.length)
        .parallel()
        .forEach(beat -> clusterOf[beat] = nearest(beat));
  }

  private int nearest(int beat) {
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int cluster = 0; cluster < clusters; cluster++) {
      double distance = points.squaredDistance(beat, centres, cluster * points.width());
      if (distance < least) {
        least = distance;
        nearest = cluster;
      }
    }
    return nearest;
  }

  /** Puts each centre in the middle of its points; one without points stays. */
  private void centre() {
    int width = points.width();
    double[] sums = new double[clusters * width];
    counts = new int[clusters];
    for (int beat = 0; beat < clusterOf.length; beat++) {
      points.addTo(beat, sums, clusterOf[beat] * width);
      counts[clusterOf[beat]]++;
    }
    for (int i = 0; i < sums.length; i++) {
      int count = counts[i / width];
      centres[i] = count == 0 ? centres[i] : (float) (sums[i] / count);
    }
  }

  private void dropEmpty() {
    int width = points.width();
    int[] places = new int[clusters];
    int kept = 0;
    for (int cluster = 0; cluster < clusters; cluster++) {
      places[cluster] = kept;
      if (counts[cluster] > 0) {
        System.arraycopy(centres, cluster * width, centres, kept * width, width);
        counts[kept] = counts[cluster];
        kept++;
      }
    }
    Arrays.setAll(clusterOf, beat -> places[clusterOf[beat]]);
    clusters = kept;
  }

  /** The number of clusters. */
  int count() {
    return clusters;
  }

  /** The number of beats in a cluster. */
  int size(int cluster) {
    return counts[cluster];
  }

  /** The cluster that a beat is in. */
  int of(int beat) {
    return clusterOf[beat];
  }

  /** The centre of a cluster. */
  float[] centre(int cluster) {
    int from = cluster * points.width();
    return Arrays.copyOfRange(centres, from, from + points.width());
  }
}
