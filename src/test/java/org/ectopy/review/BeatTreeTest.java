package org.ectopy.review;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.Test;

final class BeatTreeTest {

  /**
   * Points 0, 1, 4, 6 on a line. Ward: 0 and 1 join at 1; 4 and 6 at 2; the two pairs at the root
   * of 2 * 2 * 2 / 4 times the squared distance of their means, 0.5 and 5: sqrt(2) * 4.5.
   */
  @Test
  void joinsTheLeastUnlikeFirst() {
    BeatTree tree = BeatTree.of(BeatRows.of(new float[] {0, 1, 4, 6}, 1), Progress.NONE);
    assertEquals(6, tree.root());
    assertArrayEquals(new int[] {0, 1}, sorted(tree.members(4)));
    assertArrayEquals(new int[] {2, 3}, sorted(tree.members(5)));
    assertEquals(1, tree.height(4), 1e-6);
    assertEquals(2, tree.height(5), 1e-6);
    assertEquals(Math.sqrt(2) * 4.5, tree.height(6), 1e-5);
  }

  @Test
  void theMedoidIsNearestToTheMean() {
    BeatTree tree = BeatTree.of(BeatRows.of(new float[] {0, 2, 3, 9}, 1), Progress.NONE);
    assertEquals(2, tree.medoid(tree.members(tree.root())));
  }

  @Test
  void aRecordOfOneBeatIsATreeOfOneGroup() {
    BeatTree tree = BeatTree.of(BeatRows.of(new float[] {5}, 1), Progress.NONE);
    assertEquals(0, tree.root());
    assertTrue(tree.single(0));
    assertArrayEquals(new int[] {0}, tree.members(0));
  }

  @Property(tries = 30)
  void everyGroupIsOfItsTwoPartsAndNoLowerThanThey(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 60) int beats) {
    SplittableRandom random = new SplittableRandom(seed);
    float[] values = new float[beats * 3];
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextInt(6);
    }
    BeatTree tree = BeatTree.of(BeatRows.of(values, 3), Progress.NONE);
    assertArrayEquals(IntStream.range(0, beats).toArray(), sorted(tree.members(tree.root())));
    for (int group = beats; group <= tree.root(); group++) {
      int[] parts =
          IntStream.concat(
                  IntStream.of(tree.members(tree.left(group))),
                  IntStream.of(tree.members(tree.right(group))))
              .toArray();
      assertArrayEquals(sorted(parts), sorted(tree.members(group)));
      for (int part : new int[] {tree.left(group), tree.right(group)}) {
        assertTrue(tree.single(part) || tree.height(part) <= tree.height(group));
      }
    }
  }

  private static int[] sorted(int[] beats) {
    return IntStream.of(beats).sorted().toArray();
  }
}
