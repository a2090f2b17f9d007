package org.ectopy.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ectopy.record.BeatClass;
import org.junit.jupiter.api.Test;

class BeatSplitTest {

  @Test
  void thePublishedListsShareOneSubjectAndSaySo() {
    assertEquals(22, InterPatient.DS1.size());
    assertEquals(22, InterPatient.DS2.size());
    assertEquals(44, new HashSet<>(joined(InterPatient.DS1, InterPatient.DS2)).size());
    assertEquals(List.of("202"), Subjects.mitBih().shared(InterPatient.DS2, InterPatient.DS1));
    BeatSet set = records("201", "202", "100", "102");
    BeatSplit split = InterPatient.of(set);
    assertArrayEquals(new int[] {0, 1}, split.train());
    assertArrayEquals(new int[] {2, 3, 4, 5}, split.test());
    assertFalse(split.description().intraPatient());
    assertEquals("inter-patient", split.description().text());
    String notes = split.description().notes().toString();
    assertTrue(notes.contains("test record 202"), notes);
    assertTrue(notes.contains("missing from the training: 101, 106"), notes);
    BeatSplit strict = InterPatient.strict(set);
    assertArrayEquals(new int[] {4, 5}, strict.test());
    assertTrue(strict.description().notes().toString().contains("without 202 in the test"));
  }

  @Test
  void variantsTrainOnly() {
    BeatSet set =
        MadeSets.set(
            MadeSets.block("101", "", "NV", "MLII"),
            MadeSets.block("101", "bw 6.0 dB", "NV", "MLII"),
            MadeSets.block("100", "", "NV", "MLII"),
            MadeSets.block("100", "bw 6.0 dB", "NV", "MLII"));
    BeatSplit split = InterPatient.of(set);
    assertArrayEquals(new int[] {0, 1, 2, 3}, split.train());
    assertArrayEquals(new int[] {4, 5}, split.test());
  }

  @Test
  void aFifthOfEachClassIsTestedByBeatAndMarked() {
    BeatSet set = MadeSets.records("N".repeat(50) + "V".repeat(13), "N".repeat(50) + "S");
    BeatSplit split = RandomBeats.of(set, 7);
    assertEquals("random-beat (intra-patient)", split.description().text());
    assertEquals(20, count(set, split.test(), BeatClass.N));
    assertEquals(3, count(set, split.test(), BeatClass.V), "2.6 rounded");
    assertEquals(0, count(set, split.test(), BeatClass.S));
    assertArrayEquals(set.all().toArray(), merged(split));
    assertArrayEquals(split.test(), RandomBeats.of(set, 7).test());
    assertFalse(Arrays.equals(split.test(), RandomBeats.of(set, 8).test()));
  }

  /** The noisy copy of a test beat would carry it into the training. */
  @Test
  void noVariantOfATestBeatIsTrainedOn() {
    String symbols = "N".repeat(40) + "V".repeat(20);
    BeatSet set =
        MadeSets.set(
            MadeSets.block("1", "", symbols, "MLII"),
            MadeSets.block("1", "ma 6.0 dB", symbols, "MLII"));
    BeatSplit split = RandomBeats.of(set, 3);
    assertEquals(12, split.test().length);
    assertEquals(2 * 48, split.train().length);
    Set<Long> tested = new HashSet<>();
    Arrays.stream(split.test()).forEach(beat -> tested.add(set.frame(beat)));
    assertTrue(Arrays.stream(split.train()).noneMatch(beat -> tested.contains(set.frame(beat))));
  }

  @Test
  void balancedDrawsHaveAsManyOfEachClass() {
    BeatSet set = MadeSets.records("NNNNNNSSSSVVVVFFFFQQQQQ");
    int[] test = IntStream.range(1, 23).toArray();
    List<int[]> draws = new BalancedDraws(3, 10, 5).of(set, test);
    assertEquals(10, draws.size());
    for (int[] draw : draws) {
      assertEquals(15, Arrays.stream(draw).distinct().count());
      assertTrue(Arrays.stream(draw).allMatch(beat -> beat > 0));
      for (BeatClass label : BeatClass.inOrder()) {
        assertEquals(3, count(set, draw, label));
      }
    }
    assertFalse(Arrays.equals(draws.get(0), draws.get(1)));
    assertArrayEquals(draws.get(9), new BalancedDraws(3, 10, 5).of(set, test).get(9));
    assertThrows(IllegalArgumentException.class, () -> new BalancedDraws(5, 1, 5).of(set, test));
  }

  /** Each beat is tested once, and never beside a beat of its subject in the training. */
  @Property(tries = 60)
  void foldsKeepSubjectsTogether(
      @ForAll @Size(min = 4, max = 12) List<@IntRange(min = 0, max = 20) Integer> sizes,
      @ForAll @IntRange(min = 2, max = 4) int count,
      @ForAll long seed) {
    BeatSet set =
        MadeSets.records(sizes.stream().map(size -> "NNV".repeat(size)).toArray(String[]::new));
    Subjects subjects = new Subjects(Map.of("2", "1"));
    if (count > sizes.size() - 1) {
      assertThrows(
          IllegalArgumentException.class, () -> SubjectFolds.of(set, subjects, count, seed));
      return;
    }
    SubjectFolds folds = SubjectFolds.of(set, subjects, count, seed);
    List<Integer> tested = new ArrayList<>();
    for (int fold = 0; fold < count; fold++) {
      BeatSplit split = folds.split(fold);
      assertFalse(folds.subjects(fold).isEmpty());
      assertArrayEquals(set.all().toArray(), merged(split));
      List<String> train = BeatSplit.records(set, split.train());
      assertEquals(List.of(), subjects.shared(BeatSplit.records(set, split.test()), train));
      Arrays.stream(split.test()).forEach(tested::add);
    }
    assertEquals(set.all().boxed().toList(), tested.stream().sorted().toList());
  }

  /** Four records with S beats among sixteen: one for each of four folds, alike in size. */
  @Property(tries = 30)
  void foldsAreBalanced(@ForAll long seed) {
    String[] symbols = new String[16];
    Arrays.setAll(symbols, i -> "N".repeat(30) + (i % 4 == 0 ? "SS" : "") + (i < 8 ? "V" : ""));
    BeatSet set = MadeSets.records(symbols);
    SubjectFolds folds = SubjectFolds.of(set, Subjects.mitBih(), 4, seed);
    for (int fold = 0; fold < 4; fold++) {
      int[] test = folds.split(fold).test();
      assertEquals(120, count(set, test, BeatClass.N));
      assertEquals(2, count(set, test, BeatClass.S));
      assertEquals(2, count(set, test, BeatClass.V));
    }
    BeatSet noted = folds.noted();
    int[] test = folds.split(2).test();
    assertTrue(Arrays.stream(test).allMatch(beat -> noted.fold(beat).orElseThrow() == 2));
  }

  @Test
  void validationHoldsBackWholeSubjectsOfTheTraining() {
    BeatSet set = records("201", "203", "205", "207", "208", "209", "202", "100");
    BeatSplit split = InterPatient.of(set).validation(set, Subjects.mitBih(), 4);
    assertArrayEquals(InterPatient.of(set).train(), merged(split));
    List<String> held = BeatSplit.records(set, split.test());
    assertTrue(held.size() == 1 || held.size() == 2);
    assertEquals(List.of(), Subjects.mitBih().shared(held, BeatSplit.records(set, split.train())));
    assertFalse(split.description().intraPatient());
    assertEquals("validation within inter-patient", split.description().name());
  }

  @Test
  void validationOfARandomSplitIsRandomToo() {
    BeatSet set = MadeSets.records("N".repeat(50) + "V".repeat(25), "NN");
    BeatSplit random = RandomBeats.of(set, 7);
    BeatSplit split = random.validation(set, Subjects.mitBih(), 4);
    assertArrayEquals(random.train(), merged(split));
    assertEquals(8, count(set, split.test(), BeatClass.N), "a fifth of 52 - 10");
    assertEquals(4, count(set, split.test(), BeatClass.V), "a fifth of 20");
    assertTrue(split.description().intraPatient());
  }

  @Test
  void everythingMayBeTrainedOn() {
    BeatSplit split = BeatSplit.all(MadeSets.records("NV", "S"));
    assertArrayEquals(new int[] {0, 1, 2}, split.train());
    assertEquals(0, split.test().length);
  }

  @Test
  void theSameSeedGivesTheSameFolds() {
    BeatSet set = MadeSets.records("NNV", "NS", "NNNN", "VVF", "NN", "SSN", "N");
    SubjectFolds one = SubjectFolds.of(set, Subjects.mitBih(), 3, 11);
    SubjectFolds other = SubjectFolds.of(set, Subjects.mitBih(), 3, 11);
    IntStream.range(0, 3).forEach(i -> assertEquals(one.subjects(i), other.subjects(i)));
  }

  private static BeatSet records(String... names) {
    return MadeSets.set(
        Arrays.stream(names)
            .map(name -> MadeSets.block(name, "", "NV", "MLII"))
            .toArray(RecordBeats[]::new));
  }

  private static List<String> joined(List<String> one, List<String> other) {
    List<String> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  private static int[] merged(BeatSplit split) {
    return IntStream.concat(Arrays.stream(split.train()), Arrays.stream(split.test()))
        .sorted()
        .toArray();
  }

  private static long count(BeatSet set, int[] beats, BeatClass label) {
    return Arrays.stream(beats).filter(beat -> set.label(beat) == label).count();
  }
}
