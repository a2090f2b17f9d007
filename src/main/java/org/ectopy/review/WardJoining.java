package org.ectopy.review;

import java.util.ArrayList;
import java.util.List;

/** Joins clusters two by two, always those that make the sum of squares grow least. */
final class WardJoining {

  private static final double POWER = 0.7;

  private final float[][] centres;
  private final double[] weights;
  private final boolean[] gone;
  private final double[][] costs;

  WardJoining(BeatClusters clusters, int width) {
    int count = clusters.count();
    centres = new float[count][width];
    weights = new double[count];
    gone = new boolean[count];
    costs = new double[count][count];
    for (int i = 0; i < count; i++) {
      centres[i] = clusters.centre(i);
      weights[i] = Math.pow(clusters.size(i), POWER);
    }
    for (int i = 0; i < count; i++) {
      price(i);
    }
  }

  private void price(int cluster) {
    for (int other = 0; other < costs.length; other++) {
      double weight = weights[cluster] * weights[other] / (weights[cluster] + weights[other]);
      double cost = weight * squaredDistance(cluster, other);
      costs[cluster][other] = cost;
      costs[other][cluster] = cost;
    }
  }

  private double squaredDistance(int one, int other) {
    double sum = 0;
    for (int k = 0; k < centres[one].length; k++) {
      double difference = centres[one][k] - (double) centres[other][k];
      sum += difference * difference;
    }
    return sum;
  }

  /** Every join until one cluster is left, in their order. */
  List<ClusterJoin> all() {
    List<ClusterJoin> joins = new ArrayList<>();
    while (joins.size() < centres.length - 1) {
      ClusterJoin cheapest = cheapest();
      join(cheapest.kept(), cheapest.gone());
      joins.add(cheapest);
    }
    return joins;
  }

  private ClusterJoin cheapest() {
    int one = -1;
    int other = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < costs.length; i++) {
      for (int k = gone[i] ? costs.length : i + 1; k < costs.length; k++) {
        if (!gone[k] && costs[i][k] < least) {
          least = costs[i][k];
          one = i;
          other = k;
        }
      }
    }
    return new ClusterJoin(one, other, Math.sqrt(squaredDistance(one, other)));
  }

  private void join(int kept, int joined) {
    double sum = weights[kept] + weights[joined];
    for (int k = 0; k < centres[kept].length; k++) {
      centres[kept][k] =
          (float) ((weights[kept] * centres[kept][k] + weights[joined] * centres[joined][k]) / sum);
    }
    weights[kept] = sum;
    gone[joined] = true;
    price(kept);
  }
}
