package org.ectopy.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ectopy.task.Progress;

class FamiliesPropertyTest {

  private static final int WIDTH = 4;

  private static FamilyTree tree(int beats, Random random) {
    float[] values = new float[beats * WIDTH];
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextInt(5);
    }
    return FamilyTree.of(new BeatPoints(values, WIDTH), Progress.NONE);
  }

  private static void assertWhole(Families families, int beats) {
    int[] members = families.list().stream().flatMapToInt(Family::members).sorted().toArray();
    assertThat(members).isEqualTo(IntStream.range(0, beats).toArray());
    assertThat(families.list()).allMatch(family -> family.size() > 0);
  }

  @Property(tries = 200)
  void splittingMergingAndMovingKeepEachBeatOnce(
      @ForAll @IntRange(min = 1, max = 60) int beats,
      @ForAll @IntRange(min = 1, max = 30) int count,
      @ForAll Random random) {
    Families families = tree(beats, random).families(count);
    assertWhole(families, beats);
    for (int step = 0; step < 12; step++) {
      Families before = families;
      int[] was = before.familyOf();
      families = changed(before, beats, random);
      assertWhole(families, beats);
      assertThat(before.familyOf()).isEqualTo(was);
    }
  }

  private static Families changed(Families families, int beats, Random random) {
    int size = families.list().size();
    return switch (random.nextInt(3)) {
      case 0 -> families.split(random.nextInt(size));
      case 1 -> families.merge(random.nextInt(size), random.nextInt(size));
      default -> {
        Set<Integer> moved =
            random.ints(random.nextInt(9), 0, beats).boxed().collect(Collectors.toSet());
        yield families.move(moved, random.nextInt(size + 1));
      }
    };
  }

  @Property(tries = 100)
  void finerFamiliesLieWithinCoarserOnes(
      @ForAll @IntRange(min = 1, max = 80) int beats,
      @ForAll @IntRange(min = 2, max = 30) int count,
      @ForAll Random random) {
    FamilyTree tree = tree(beats, random);
    int[] coarse = tree.families(count - 1).familyOf();
    for (Family fine : tree.families(count).list()) {
      assertThat(fine.members().map(beat -> coarse[beat]).distinct().count()).isEqualTo(1);
    }
  }

  @Property(tries = 100)
  void thereAreAsManyAsAskedForAndAsAreToldApart(
      @ForAll @IntRange(min = 1, max = 80) int beats,
      @ForAll @IntRange(min = 1, max = 30) int count,
      @ForAll Random random) {
    FamilyTree tree = tree(beats, random);
    assertThat(tree.families(count).list()).hasSize(Math.min(count, tree.finest()));
    assertThat(tree.suggested()).isBetween(1, FamilyTree.USUAL_MOST);
  }

  @Property(tries = 100)
  void aSplitIsUndoneByMerging(
      @ForAll @IntRange(min = 2, max = 60) int beats, @ForAll Random random) {
    Families whole = tree(beats, random).families(1);
    Families split = whole.split(0);
    if (split.list().size() == 2) {
      List<Integer> again = split.merge(0, 1).list().getFirst().members().sorted().boxed().toList();
      assertThat(again).hasSize(beats).doesNotHaveDuplicates();
    }
  }

  @Property(tries = 100)
  void whatIsMovedIsWhereItWasMovedTo(
      @ForAll @IntRange(min = 2, max = 60) int beats, @ForAll Random random) {
    Families families = tree(beats, random).families(3);
    Set<Integer> moved = Set.of(0, beats - 1);
    Families apart = families.move(moved, families.list().size());
    assertThat(apart.list().getLast().members().boxed()).containsExactlyInAnyOrderElementsOf(moved);
  }
}
