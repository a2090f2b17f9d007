package org.ectopy.model.training;

import java.util.List;
import java.util.SplittableRandom;
import org.ectopy.dataset.Augmentation;
import org.ectopy.dataset.BeatSet;
import org.ectopy.dataset.EpochOrder;
import org.ectopy.dataset.Segments;
import org.ectopy.model.network.TrainingRecipe;

/** The batches that a training goes through, and how their beats are changed for it. */
final class TrainingBatches {

  private final BeatSet set;
  private final EpochOrder order;
  private final int size;
  private final long perEpoch;
  private final Augmentation augmentation;

  TrainingBatches(LabelledBeats beats, TrainingRecipe recipe, long seed) {
    set = beats.set();
    size = recipe.batch();
    augmentation = recipe.augmentation();
    int[] indices = beats.inSet(0, beats.count());
    order = new EpochOrder(set, indices, recipe.balance().sampling(), seed);
    perEpoch = Math.ceilDiv(order.size(), size);
  }

  /** The number of beats in an epoch. */
  int beatsPerEpoch() {
    return order.size();
  }

  /** About how many batches an epoch has. */
  long perEpoch() {
    return perEpoch;
  }

  /**
   * The batches of an epoch, as indices in the set. One of a single beat is left out where there
   * are others: a batch norm finds no spread in it.
   */
  List<int[]> of(int epoch) {
    List<int[]> batches = order.batches(epoch, size);
    return batches.size() == 1
        ? batches
        : batches.stream().filter(batch -> batch.length > 1).toList();
  }

  /** The numbers of a batch or of a part of it, changed at random. */
  Segments gather(int[] beats, long seed) {
    Segments cut = set.gather(beats);
    augmentation.changeAll(cut, new SplittableRandom(seed));
    return cut;
  }
}
