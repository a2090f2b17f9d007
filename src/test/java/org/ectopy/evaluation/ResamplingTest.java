package org.ectopy.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ectopy.record.BeatClass;
import org.junit.jupiter.api.Test;

class ResamplingTest {

  private static final ScoredStatistic ACCURACY =
      beats -> ClassConfusion.of(beats).accuracy().fraction();

  /** Expected: numpy 2.4.6, quantile(values, [0.025, 0.975]). */
  @Test
  void intervalHoldsNinetyFivePercent() {
    Interval interval = Interval.of(DoubleStream.of(3, 1, 4, 1, 5, 9, 2, 6, 5, 3)).orElseThrow();
    assertEquals(3.9, interval.mean(), 1e-12);
    assertEquals(1, interval.low(), 1e-12);
    assertEquals(8.325, interval.high(), 1e-12);
    assertEquals(10, interval.draws());
    assertTrue(Interval.of(DoubleStream.of()).isEmpty());
  }

  /**
   * Two patients, one with one beat that is right, one with three that are wrong: a draw has both
   * or one of them twice, so its accuracy is 1/4, 1 or 0, with chances 1/2, 1/4 and 1/4.
   */
  @Test
  void patientsAreDrawnWithAllTheirBeats() {
    ScoredBeats beats =
        ScoredBeats.joined(
            List.of(
                SixteenthBeats.of("201", "N 16 0 0 0 0"),
                SixteenthBeats.of("203", "N 0 16 0 0 0"),
                SixteenthBeats.of("204", "N 0 16 0 0 0", "N 0 0 16 0 0")));
    PatientBootstrap bootstrap =
        new PatientBootstrap(4000, 7, record -> record.equals("204") ? "203" : record);
    List<Double> values =
        bootstrap.draws(beats).map(draw -> ACCURACY.of(draw).orElseThrow()).toList();
    assertEquals(4000, values.size());
    assertEquals(Set.of(0.0, 0.25, 1.0), Set.copyOf(values));
    Interval interval = Interval.of(bootstrap.draws(beats), ACCURACY).orElseThrow();
    // The mean of a draw is 3/8 with a deviation of 0.37; 4,000 draws are within 0.03 of it.
    assertEquals(0.375, interval.mean(), 0.03);
    assertEquals(0, interval.low());
    assertEquals(1, interval.high());
  }

  @Test
  void drawsWithoutAValueDoNotCount() {
    ScoredBeats beats =
        ScoredBeats.joined(
            List.of(
                SixteenthBeats.of("100", "N 16 0 0 0 0"),
                SixteenthBeats.of("213", "F 0 0 0 16 0")));
    ScoredStatistic recall =
        draw -> ClassStatistic.RECALL.of(ClassConfusion.of(draw), BeatClass.F).fraction();
    Interval interval =
        Interval.of(new PatientBootstrap(1000, 1, name -> name).draws(beats), recall).orElseThrow();
    assertEquals(1, interval.mean());
    // A quarter of the draws are record 100 twice.
    assertEquals(750, interval.draws(), 75);
  }

  @Test
  void balancedDrawsTakeNoBeatTwice() {
    ScoredBeats beats = fiveOfEach();
    BalancedDraws three = new BalancedDraws(3, 20, 42);
    List<ScoredBeats> draws = three.draws(beats).toList();
    assertEquals(20, draws.size());
    for (ScoredBeats draw : draws) {
      assertEquals(15, draw.count());
      for (BeatClass each : BeatClass.inOrder()) {
        assertEquals(3, ClassConfusion.of(draw).support(each));
      }
      assertEquals(15, names(draw).size());
    }
  }

  @Test
  void theSeedDecidesTheDraw() {
    ScoredBeats beats = fiveOfEach();
    Set<String> first = names(new BalancedDraws(2, 1, 1).draws(beats).findFirst().orElseThrow());
    Set<String> again = names(new BalancedDraws(2, 1, 1).draws(beats).findFirst().orElseThrow());
    Set<String> other = names(new BalancedDraws(2, 1, 2).draws(beats).findFirst().orElseThrow());
    assertEquals(first, again);
    assertNotEquals(first, other);
  }

  @Test
  void everyBeatIsDrawnAboutAsOften() {
    long times =
        new BalancedDraws(1, 5000, 3)
            .draws(fiveOfEach())
            .filter(draw -> names(draw).contains("N2"))
            .count();
    // One of five N beats in each draw: 1,000 with a deviation of 28.
    assertTrue(Math.abs(times - 1000) <= 140, times + " times");
  }

  @Test
  void tooFewBeatsAreRefused() {
    BalancedDraws six = new BalancedDraws(6, 1, 1);
    assertEquals(BeatClass.inOrder(), six.lacking(fiveOfEach()));
    assertThrows(IllegalArgumentException.class, () -> six.draws(fiveOfEach()));
    assertEquals(List.of(), new BalancedDraws(5, 1, 1).lacking(fiveOfEach()));
  }

  /** Five beats of each class, each in a record of its own: N0 to Q4. */
  private static ScoredBeats fiveOfEach() {
    return ScoredBeats.joined(
        BeatClass.inOrder().stream()
            .flatMap(each -> IntStream.range(0, 5).mapToObj(i -> each + String.valueOf(i)))
            .map(name -> SixteenthBeats.of(name, name.charAt(0) + " 16 0 0 0 0"))
            .toList());
  }

  private static Set<String> names(ScoredBeats beats) {
    return beats.records().stream().collect(Collectors.toSet());
  }
}
