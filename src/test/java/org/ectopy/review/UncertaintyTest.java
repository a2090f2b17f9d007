package org.ectopy.review;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ectopy.record.BeatClass;
import org.junit.jupiter.api.Test;

final class UncertaintyTest {

  private static final Uncertainty THREE =
      new Uncertainty(
          Rows.of(.7, .2, .1, 0, 0, .2, .2, .2, .2, .2, 1, 0, 0, 0, 0, .25, .5, .25, 0, 0));

  @Test
  void theMarginIsBetweenTheTwoMostProbableClasses() {
    assertEquals(0.5, THREE.margin(0), 1e-6);
    assertEquals(0, THREE.margin(1));
    assertEquals(1, THREE.margin(2));
    assertEquals(0.25, THREE.margin(3), 1e-6);
  }

  @Test
  void theSecondClassIsTheNextProbable() {
    assertEquals(BeatClass.S, THREE.second(0));
    assertEquals(BeatClass.S, THREE.second(1));
    assertEquals(BeatClass.N, THREE.second(3));
  }

  @Test
  void entropyIsLargestWhereAllClassesAreAlike() {
    assertEquals(Math.log(5), THREE.entropy(1), 1e-6);
    assertEquals(0, THREE.entropy(2));
    assertEquals(1.5 * Math.log(2), THREE.entropy(3), 1e-6);
  }

  @Test
  void theLeastCertainComesFirst() {
    assertArrayEquals(new int[] {1, 3, 0, 2}, THREE.leastCertainFirst().toArray());
  }
}
