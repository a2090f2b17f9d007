package org.ectopy.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ectopy.dataset.BeatList;
import org.ectopy.record.EcgRecord;
import org.ectopy.review.DrawnRecord.Shape;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.Test;

class FamilyGroupingTest {

  /** 60 usual beats, of which every tenth is followed by an early wide one and a pause. */
  private static final DrawnRecord BIGEMINY = new DrawnRecord();

  /** Usual beats among which some come early, all of the same shape. */
  private static final DrawnRecord EARLY = new DrawnRecord();

  static {
    for (int i = 0; i < 6; i++) {
      BIGEMINY.beats(9, Shape.NARROW, 0.8).beats(1, Shape.WIDE, 0.5).beats(1, Shape.NARROW, 1.1);
      EARLY.beats(9, Shape.NARROW, 0.8).beats(1, Shape.NARROW_WITHOUT_P, 0.5);
    }
  }

  private static Families families(DrawnRecord drawn, int count, double... heights)
      throws IOException {
    try (EcgRecord record = drawn.record(heights)) {
      return FamilyGrouping.of(record, drawn.list(), Progress.NONE).families(count);
    }
  }

  private static Set<Shape> shapes(DrawnRecord drawn, Family family) {
    return family.members().mapToObj(drawn.shapes()::get).collect(Collectors.toSet());
  }

  @Test
  void tellsWideBeatsFromNarrowOnes() throws IOException {
    Families families = families(BIGEMINY, 2, 1, 0.5);
    assertThat(families.list().stream().map(family -> shapes(BIGEMINY, family)))
        .containsExactly(Set.of(Shape.NARROW), Set.of(Shape.WIDE));
  }

  @Test
  void tellsEarlyBeatsFromThoseInTime() throws IOException {
    Families families = families(EARLY, 2, 1);
    assertThat(families.list().stream().map(family -> shapes(EARLY, family)))
        .containsExactly(Set.of(Shape.NARROW), Set.of(Shape.NARROW_WITHOUT_P));
  }

  @Test
  void aLeadThatIsFlatOrMissingThroughoutChangesNothing() throws IOException {
    for (double other : new double[] {0, Double.NaN}) {
      assertThat(families(BIGEMINY, 2, 1, other).list().get(1).size()).isEqualTo(6);
    }
  }

  @Test
  void beatsWithoutAnySignalStillGroupByTheirTimes() throws IOException {
    assertThat(families(EARLY, 24, Double.NaN).list().stream().mapToInt(Family::size).sum())
        .isEqualTo(60);
  }

  @Test
  void theSameRecordGivesTheSameFamilies() throws IOException {
    assertThat(families(EARLY, 7, 1, 1).familyOf()).isEqualTo(families(EARLY, 7, 1, 1).familyOf());
  }

  @Test
  void oneBeatIsAFamilyAndNoBeatsAreNone() throws IOException {
    DrawnRecord one = new DrawnRecord().beats(1, Shape.NARROW, 1);
    try (EcgRecord record = one.record(1)) {
      FamilyTree tree = FamilyGrouping.of(record, one.list(), Progress.NONE);
      assertThat(tree.families().list()).extracting(Family::medoid).containsExactly(0);
      assertThat(tree.asks(5)).containsExactly(0);
      FamilyTree none = FamilyGrouping.of(record, BeatList.at(new long[0]), Progress.NONE);
      assertThat(none.families().list()).isEmpty();
      assertThat(none.asks(5)).isEmpty();
    }
  }

  @Test
  void asksForOneBeatOfEachFamily() throws IOException {
    try (EcgRecord record = BIGEMINY.record(1, 1)) {
      FamilyTree tree = FamilyGrouping.of(record, BIGEMINY.list(), Progress.NONE);
      int[] familyOf = tree.families(4).familyOf();
      assertThat(tree.asks(4).stream().map(beat -> familyOf[beat]))
          .containsExactlyInAnyOrder(0, 1, 2, 3);
      assertThat(tree.asks(2).stream().map(BIGEMINY.shapes()::get))
          .containsExactlyInAnyOrder(Shape.NARROW, Shape.WIDE);
    }
  }

  @Test
  void theFirstAsksStayWhenMoreAreWanted() throws IOException {
    try (EcgRecord record = EARLY.record(1)) {
      FamilyTree tree = FamilyGrouping.of(record, EARLY.list(), Progress.NONE);
      List<Integer> six = tree.asks(6);
      assertThat(tree.asks(3)).isEqualTo(six.subList(0, 3));
      assertThat(six).doesNotHaveDuplicates();
    }
  }

  @Test
  void canBeCancelled() throws IOException {
    try (EcgRecord record = BIGEMINY.record(1)) {
      Progress cancelled =
          (done, total) -> {
            throw new CancellationException();
          };
      assertThatThrownBy(() -> FamilyGrouping.of(record, BIGEMINY.list(), cancelled))
          .isInstanceOf(CancellationException.class);
    }
  }

  @Test
  void whatCannotBeReadIsSaid() throws IOException {
    try (EcgRecord good = BIGEMINY.record(1, 1)) {
      DrawnSource cutOff =
          (first, target) -> {
            throw new IOException("drawn.dat is cut off");
          };
      EcgRecord damaged = new EcgRecord(good.info(), cutOff);
      assertThatThrownBy(() -> FamilyGrouping.of(damaged, BIGEMINY.list(), Progress.NONE))
          .isInstanceOf(IOException.class)
          .hasMessage("drawn.dat is cut off");
    }
  }

  @Test
  void theMeanIsOfTheMembersNearestIt() throws IOException {
    Family narrow = families(BIGEMINY, 2, 1).list().getFirst();
    assertThat(IntStream.range(1, narrow.size()))
        .allMatch(rank -> narrow.distance(rank - 1) <= narrow.distance(rank));
    assertThat(narrow.medoid()).isEqualTo(narrow.member(0));
  }
}
