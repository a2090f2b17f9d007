package org.ectopy.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.ectopy.evaluation.Ratio;
import org.ectopy.record.BeatClass;
import org.junit.jupiter.api.Test;

final class LabelFlipsTest {

  private static final List<BeatClass> TRUTHS = new ArrayList<>();

  static {
    TRUTHS.addAll(Collections.nCopies(20, BeatClass.N));
    TRUTHS.addAll(Collections.nCopies(6, BeatClass.S));
    TRUTHS.addAll(Collections.nCopies(6, BeatClass.V));
  }

  private static final LabelFlips FLIPS = LabelFlips.draw(TRUTHS, 2, 3, 7);

  private static long changed(BeatClass from, BeatClass to) {
    return IntStream.range(0, TRUTHS.size())
        .filter(beat -> TRUTHS.get(beat) == from && FLIPS.labels().get(beat) == to)
        .peek(beat -> assertEquals(from != to, FLIPS.flipped(beat)))
        .count();
  }

  private static List<Suspect> suspects(IntStream beats) {
    return beats
        .mapToObj(beat -> new Suspect(beat, FLIPS.labels().get(beat), TRUTHS.get(beat), 0))
        .toList();
  }

  private static IntStream flipped() {
    return IntStream.range(0, TRUTHS.size()).filter(FLIPS::flipped);
  }

  @Test
  void asManyAreFlippedEachWay() {
    assertEquals(2, changed(BeatClass.S, BeatClass.N));
    assertEquals(3, changed(BeatClass.V, BeatClass.N));
    assertEquals(2, changed(BeatClass.N, BeatClass.S));
    assertEquals(3, changed(BeatClass.N, BeatClass.V));
    assertEquals(10, flipped().count());
    assertEquals(FLIPS.labels(), LabelFlips.draw(TRUTHS, 2, 3, 7).labels());
  }

  @Test
  void aListOfAllFlipsFindsThemAndOneThatBeginsWrongMissesAsMany() {
    assertEquals(new Ratio(4, 4), FLIPS.found(suspects(flipped()), BeatClass.S));
    assertEquals(new Ratio(6, 6), FLIPS.found(suspects(flipped()), BeatClass.V));
    List<Suspect> wrong = new ArrayList<>();
    wrong.add(new Suspect(20, BeatClass.S, BeatClass.N, 9));
    wrong.add(new Suspect(25, BeatClass.S, BeatClass.N, 9));
    List<Suspect> right = new ArrayList<>(suspects(flipped()));
    right.removeIf(each -> each.beat() == 20 || each.beat() == 25);
    long wrongs = wrong.stream().filter(each -> !FLIPS.flipped(each.beat())).count();
    wrong.addAll(right);
    assertEquals(4 - wrongs, FLIPS.found(wrong, BeatClass.S).part());
    assertEquals(new Ratio(0, 6), FLIPS.found(List.of(), BeatClass.V));
  }

  @Test
  void refusesToFlipMoreThanThereAre() {
    assertThrows(IllegalArgumentException.class, () -> LabelFlips.draw(TRUTHS, 7, 0, 1));
  }
}
