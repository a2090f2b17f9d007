package org.ectopy.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ectopy.record.BeatClass;

/**
 * In which order a model sees its training beats, epoch by epoch, and how often the rare ones.
 *
 * <p>Where a class is to have more beats than there are, all are taken as often as possible and the
 * rest of the way at random, none once more than another but by one.
 */
public final class EpochOrder {

  private final BeatSet set;
  private final List<int[]> classes;
  private final int[] perEpoch;
  private final long seed;

  /**
   * @param train beats of the set
   * @param mix how many of each class an epoch has
   * @param seed the same one gives the same orders
   */
  public EpochOrder(BeatSet set, int[] train, EpochMix mix, long seed) {
    this.set = set;
    this.classes = new ArrayList<>();
    this.seed = seed;
    for (BeatClass label : BeatClass.inOrder()) {
      int[] beats = Arrays.stream(train).filter(beat -> set.label(beat) == label).toArray();
      classes.add(beats);
    }
    int[] taken = mix.perEpoch(classes.stream().mapToInt(beats -> beats.length).toArray());
    this.perEpoch = new int[taken.length];
    Arrays.setAll(perEpoch, label -> classes.get(label).length == 0 ? 0 : taken[label]);
  }

  /** The number of beats in an epoch. */
  public int size() {
    return Arrays.stream(perEpoch).sum();
  }

  /** The beats of an epoch, counted from 0, in random order. */
  public int[] epoch(int epoch) {
    Random random = new Random(seed + 0x9E3779B97F4A7C15L * (epoch + 1));
    IntStream drawn = IntStream.empty();
    for (int label = 0; label < perEpoch.length; label++) {
      drawn = IntStream.concat(drawn, draw(classes.get(label), perEpoch[label], random));
    }
    int[] order = drawn.toArray();
    Shuffle.shuffle(order, random);
    return order;
  }

  /**
   * The beats of an epoch in batches of beats with the same number of leads, in random order; those
   * with one number of leads are as large as each other, give or take a beat.
   *
   * @param size the most beats of a batch
   */
  public List<int[]> batches(int epoch, int size) {
    int[] order = epoch(epoch);
    int[] leads = Arrays.stream(order).map(set::leads).toArray();
    List<int[]> batches = new ArrayList<>();
    for (int count : Arrays.stream(leads).distinct().toArray()) {
      int[] alike =
          IntStream.range(0, order.length)
              .filter(i -> leads[i] == count)
              .map(i -> order[i])
              .toArray();
      batches.addAll(evenly(alike, size));
    }
    int[] shuffled = IntStream.range(0, batches.size()).toArray();
    Shuffle.shuffle(shuffled, new Random(seed ^ epoch));
    return Arrays.stream(shuffled).mapToObj(batches::get).toList();
  }

  private static List<int[]> evenly(int[] beats, int most) {
    int parts = Math.ceilDiv(beats.length, most);
    return IntStream.range(0, parts)
        .mapToObj(
            part ->
                Arrays.copyOfRange(
                    beats,
                    (int) ((long) beats.length * part / parts),
                    (int) ((long) beats.length * (part + 1) / parts)))
        .toList();
  }

  private static IntStream draw(int[] beats, int count, Random random) {
    int[] shuffled = beats.clone();
    Shuffle.shuffle(shuffled, random);
    return IntStream.range(0, count).map(i -> shuffled[i % shuffled.length]);
  }
}
