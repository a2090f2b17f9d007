package org.ectopy.model.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.ectopy.model.network.TrainingRecipe;

/** Which beats an epoch goes through, and in which batches; a batch has one number of leads. */
final class EpochOrder {

  private final Examples examples;
  private final int batch;
  private final double sampling;

  EpochOrder(Examples examples, TrainingRecipe recipe) {
    this.examples = examples;
    this.batch = recipe.batch();
    this.sampling = recipe.balance().sampling();
  }

  /** About how many batches there are in an epoch. */
  long batches() {
    return Math.ceilDiv(examples.count(), batch);
  }

  /** The batches of an epoch, whole ones and what is left over. */
  List<int[]> batches(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] order = sampling == 0 ? RandomOrder.of(examples.count(), random) : drawn(random);
    Map<Integer, List<Integer>> open = new TreeMap<>();
    List<int[]> batches = new ArrayList<>();
    for (int beat : order) {
      List<Integer> group = open.computeIfAbsent(examples.leads(beat), leads -> new ArrayList<>());
      group.add(beat);
      if (group.size() == batch) {
        batches.add(take(group));
      }
    }
    open.values().stream()
        .filter(group -> !group.isEmpty())
        .map(EpochOrder::take)
        .forEach(batches::add);
    return Collections.unmodifiableList(batches);
  }

  private static int[] take(List<Integer> group) {
    int[] beats = group.stream().mapToInt(Integer::intValue).toArray();
    group.clear();
    return beats;
  }

  /** As many as there are, with replacement, by the weight of their class. */
  private int[] drawn(SplittableRandom random) {
    ClassWeights weights = ClassWeights.of(examples, sampling);
    double[] sums = new double[examples.count()];
    double sum = 0;
    for (int i = 0; i < sums.length; i++) {
      sum += weights.of(examples.label(i));
      sums[i] = sum;
    }
    int[] order = new int[sums.length];
    for (int i = 0; i < order.length; i++) {
      int found = Arrays.binarySearch(sums, random.nextDouble() * sum);
      order[i] = Math.min(found < 0 ? -found - 1 : found + 1, sums.length - 1);
    }
    return order;
  }
}
