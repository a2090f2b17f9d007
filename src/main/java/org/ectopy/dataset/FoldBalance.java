package org.ectopy.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ectopy.record.BeatClass;

/**
 * Deals subjects out to folds: in random order, each to where it is needed most, then by changing
 * one subject's fold, or those of two against each other, as long as that helps.
 *
 * <p>What is made small is the sum over folds and classes of the squares of the fold's share in the
 * class's beats, and of its share in the subjects, so that a rare class counts as much as a common
 * one.
 */
final class FoldBalance {

  private static final int CLASSES = BeatClass.inOrder().size();
  private static final int MOST_PASSES = 50;
  private static final double LEAST_GAIN = 1e-12;

  private final List<SubjectBeats> people;

  /** For each subject its share in each class's beats, and in the number of subjects. */
  private final double[][] shares;

  /** The sums of the shares in each fold. */
  private final double[][] sums;

  private final int[] foldOf;

  FoldBalance(List<SubjectBeats> people, int folds) {
    this.people = people;
    this.shares = new double[people.size()][CLASSES + 1];
    this.sums = new double[folds][CLASSES + 1];
    this.foldOf = new int[people.size()];
    for (int label = 0; label < CLASSES; label++) {
      int index = label;
      double all = people.stream().mapToInt(person -> person.count(index)).sum();
      for (int person = 0; person < shares.length; person++) {
        shares[person][label] = people.get(person).count(label) / Math.max(all, 1);
      }
    }
    for (double[] share : shares) {
      share[CLASSES] = 1.0 / shares.length;
    }
  }

  /** The subjects of each fold by name, none of them empty. */
  List<List<String>> balance(long seed) {
    int[] order = IntStream.range(0, shares.length).toArray();
    Shuffle.shuffle(order, new Random(seed));
    for (int i = 0; i < order.length; i++) {
      put(order[i], i < sums.length ? i : cheapest(order[i]));
    }
    int passes = 0;
    while (passes < MOST_PASSES && improve(order)) {
      passes++;
    }
    List<List<String>> folds = new ArrayList<>();
    for (int fold = 0; fold < sums.length; fold++) {
      folds.add(subjects(fold));
    }
    return folds;
  }

  private List<String> subjects(int fold) {
    return IntStream.range(0, foldOf.length)
        .filter(person -> foldOf[person] == fold)
        .mapToObj(person -> people.get(person).subject())
        .toList();
  }

  private boolean improve(int[] order) {
    boolean improved = false;
    for (int person : order) {
      improved |= move(person);
      for (int other : order) {
        improved |= swap(person, other);
      }
    }
    return improved;
  }

  private boolean move(int person) {
    int old = foldOf[person];
    if (subjects(old).size() == 1) {
      return false;
    }
    double before = cost();
    take(person);
    put(person, cheapest(person));
    if (cost() < before - LEAST_GAIN) {
      return true;
    }
    take(person);
    put(person, old);
    return false;
  }

  private boolean swap(int one, int other) {
    if (foldOf[one] == foldOf[other]) {
      return false;
    }
    double before = cost();
    exchange(one, other);
    if (cost() < before - LEAST_GAIN) {
      return true;
    }
    exchange(one, other);
    return false;
  }

  private void exchange(int one, int other) {
    int foldOfOne = foldOf[one];
    int foldOfOther = foldOf[other];
    take(one);
    take(other);
    put(one, foldOfOther);
    put(other, foldOfOne);
  }

  private int cheapest(int person) {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int fold = 0; fold < sums.length; fold++) {
      put(person, fold);
      double cost = cost();
      take(person);
      if (cost < least) {
        least = cost;
        best = fold;
      }
    }
    return best;
  }

  private void put(int person, int fold) {
    foldOf[person] = fold;
    add(sums[fold], shares[person], 1);
  }

  private void take(int person) {
    add(sums[foldOf[person]], shares[person], -1);
  }

  private static void add(double[] sum, double[] share, int sign) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += sign * share[i];
    }
  }

  private double cost() {
    double cost = 0;
    for (double[] sum : sums) {
      for (double share : sum) {
        cost += share * share;
      }
    }
    return cost;
  }
}
