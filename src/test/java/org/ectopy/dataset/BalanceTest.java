package org.ectopy.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ectopy.record.BeatClass;
import org.junit.jupiter.api.Test;

class BalanceTest {

  /** 12 N, 3 V and 1 F: 16 beats, so a third of 16 for each class as a whole. */
  private final BeatSet set = MadeSets.records("NNNNNNNNNNNNVVVF");

  private final int[] train = set.all().toArray();

  @Test
  void weightsMakeClassesCountAlike() {
    ClassWeights weights = ClassWeights.of(set, train);
    assertArrayEquals(new float[] {16 / 36f, 0, 16 / 9f, 16 / 3f, 0}, weights.weights(1), 1e-6f);
    assertArrayEquals(new float[] {1, 0, 1, 1, 0}, weights.weights(0), 1e-6f);
    // 12^-1/2 : 3^-1/2 : 1 = 0.288675 : 0.577350 : 1; over all beats 3.464102 + 1.732051 + 1.
    assertArrayEquals(
        new float[] {0.745431f, 0, 1.490861f, 2.582247f, 0}, weights.weights(0.5), 1e-5f);
    assertEquals(3, weights.count(BeatClass.V));
  }

  @Test
  void anEpochHasEveryBeatOnceInAnotherOrderEachTime() {
    EpochOrder order = new EpochOrder(set, train, EpochMix.towardsEqual(0), 1);
    int[] first = order.epoch(0);
    assertFalse(Arrays.equals(first, order.epoch(1)));
    assertArrayEquals(first, new EpochOrder(set, train, EpochMix.towardsEqual(0), 1).epoch(0));
    assertFalse(
        Arrays.equals(first, new EpochOrder(set, train, EpochMix.towardsEqual(0), 2).epoch(0)));
    assertArrayEquals(train, Arrays.stream(first).sorted().toArray());
  }

  @Test
  void rareClassesAreMultiplied() {
    int[] epoch = new EpochOrder(set, train, EpochMix.towardsEqual(1), 1).epoch(0);
    // 16 / 3 of each class, rounded: 5.
    assertEquals(15, epoch.length);
    assertEquals(5, Arrays.stream(epoch).filter(beat -> beat < 12).distinct().count());
    for (int beat = 12; beat < 15; beat++) {
      int each = beat;
      long times = Arrays.stream(epoch).filter(drawn -> drawn == each).count();
      assertTrue(times == 1 || times == 2, "5 out of 3");
    }
    assertEquals(5, Arrays.stream(epoch).filter(beat -> beat == 15).count());
  }

  @Test
  void anEpochCanHaveSoManyOfEachClass() {
    // 12 N, 3 V and one F.
    EpochMix mix =
        EpochMix.EVERY_BEAT
            .atMost(BeatClass.N, 5)
            .times(BeatClass.V, 2)
            .times(BeatClass.F, 3)
            .times(BeatClass.S, 2);
    EpochOrder order = new EpochOrder(set, train, mix, 1);
    assertEquals(5 + 6 + 3, order.size());
    int[] epoch = order.epoch(0);
    assertEquals(5, Arrays.stream(epoch).filter(beat -> beat < 12).distinct().count());
    assertEquals(3, Arrays.stream(epoch).filter(beat -> beat == 15).count());
    for (int beat = 12; beat < 15; beat++) {
      int each = beat;
      assertEquals(2, Arrays.stream(epoch).filter(drawn -> drawn == each).count());
    }
    int[] common = Arrays.stream(epoch).filter(beat -> beat < 12).sorted().toArray();
    int[] next = Arrays.stream(order.epoch(1)).filter(beat -> beat < 12).sorted().toArray();
    assertFalse(Arrays.equals(common, next), "others of the common class in each epoch");
  }

  @Test
  void aBatchHasOneNumberOfLeads() {
    BeatSet mixed =
        MadeSets.set(
            MadeSets.block("a", "", "NNNNN", "MLII"),
            MadeSets.block("b", "", "NNNN", "MLII", "V1"));
    EpochOrder order = new EpochOrder(mixed, mixed.all().toArray(), EpochMix.towardsEqual(0), 1);
    List<int[]> batches = order.batches(0, 3);
    assertEquals(4, batches.size());
    for (int[] batch : batches) {
      assertEquals(1, Arrays.stream(batch).map(mixed::leads).distinct().count());
      assertTrue(batch.length <= 3);
    }
    assertArrayEquals(
        IntStream.range(0, 9).toArray(),
        batches.stream().flatMapToInt(Arrays::stream).sorted().toArray());
  }
}
