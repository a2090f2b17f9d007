package org.ectopy.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Fibrillation and shutdown; each example is small enough to be followed on paper. */
class UnscoredStretchesTest {

  @Test
  void nothingInTheReferencesFibrillationIsScored() {
    assertEquals(
        "Nn=2",
        Marks.cells("1000N 2000[ 2100! 2500V 3000] 4000N", "1000N 2000V 2600S 3000N 4000N"));
  }

  @Test
  void whatLiesJustOutsideIsExtra() {
    assertEquals("Nn=2 On=2", Marks.cells("1000N 2000[ 3000] 4000N", "1000N 1999N 3001N 4000N"));
  }

  @Test
  void fibrillationWithoutEndLastsToTheEnd() {
    assertEquals("Nn=1", Marks.cells("1000N 2000[ 2500N", "1000N 2500N 9000V"));
  }

  @Test
  void theTestsBeatsInItsOwnFibrillationAreDropped() {
    assertEquals("Nn=1 No=1", Marks.cells("1000N 2500N", "1000N 2000[ 2500N 3000]"));
  }

  @Test
  void beatsMissedInTheTestsShutdownAreInColumnX() {
    String reference = "1000N 1600N 2000V 2500F 3400Q";
    assertEquals("Fx=1 Nn=1 Nx=1 Qq=1 Vx=1", Marks.cells(reference, "1000N 1600~48 2500~0 3400Q"));
    assertEquals("Fo=1 Nn=1 Nx=1 Qq=1 Vx=1", Marks.cells(reference, "1000N 1600~48 2499~0 3400Q"));
  }

  @Test
  void testBeatsInTheReferencesShutdownAreInRowX() {
    assertEquals(
        "Nn=2 On=1 Xf=1 Xn=1 Xq=1 Xs=1 Xv=1",
        Marks.cells(
            "1000N 1400~48 2600~0 3400N", "1000N 1400N 1700S 2000V 2300F 2600Q 2900N 3400N"));
  }

  @Test
  void onlyBothBitsMeanShutdown() {
    assertEquals("Nn=1 No=1", Marks.cells("1000N 2000N", "1000N 1500~16 2500~0"));
    assertEquals("Nn=1 No=1", Marks.cells("1000N 2000N", "1000N 1500~32 2500~0"));
    assertEquals("Nn=1 Nx=1", Marks.cells("1000N 2000N", "1000N 1500~255 2500~1"));
  }

  @Test
  void aLoneMarkStandsForAllBetweenItsNeighbours() {
    // From 1000 + 150 to 3000 - 150, wherever the mark is.
    String reference = "1000N 1200V 2850V 3000N";
    assertEquals("Nn=2 Vx=2", Marks.cells(reference, "1000N 2000~48 3000N"));
    assertEquals("Nn=2 Vo=1 Vx=1", Marks.cells("1000N 1200V 2851V 3000N", "1000N 1300~48 3000N"));
    assertEquals("Nn=2 Vo=1", Marks.cells("1000N 1149V 3000N", "1000N 1200~48 3000N"));
  }

  @Test
  void laterQualityMarksMeanNothingThen() {
    assertEquals(
        "Nn=3 Vo=1", Marks.cells("1000N 1700N 2000V 3000N", "1000N 1500~48 1700N 2500~0 3000N"));
  }

  @Test
  void aLoneMarkAfterFibrillationCountsFromItsEnd() {
    assertEquals("Nn=1 Vo=1 Vx=1", Marks.cells("1549V 1550V 3000N", "1000[ 1400] 1500~48 3000N"));
  }

  @Test
  void shutdownWithoutEndLastsToTheStop() {
    BeatComparison comparison = Marks.compare("1000N 2000N", "1000N 1500~48");
    assertEquals("Nn=1 Nx=1", Marks.cells(comparison));
    // 100,000 - 1500 ms, and half a second for rounding.
    assertEquals(99, comparison.shutdownSeconds());
  }

  @Test
  void shutdownTimeIsRoundedToTheNearestSecond() {
    assertEquals(1, Marks.compare("1000N", "1000N 2000~48 3499~0").shutdownSeconds());
    assertEquals(2, Marks.compare("1000N", "1000N 2000~48 3500~0").shutdownSeconds());
    assertEquals(0, Marks.compare("1000N 2000~48 4500~0", "1000N").shutdownSeconds());
  }

  @Test
  void rrErrorsAreTakenAtEveryStep() {
    // 1000 against 1010 and 1000 against 990: 10 ms each.
    assertEquals(
        10, Marks.compare("1000N 2000N 3000N", "1000N 2010N 3000N").rrErrorMs().orElseThrow());
    // The missed beat ends 1000 where the test has 2000, and so does the last one.
    assertEquals(1000, Marks.compare("1000N 2000N 3000N", "1000N 3000N").rrErrorMs().orElseThrow());
  }

  @Test
  void rrIntervalsWithFibrillationOrShutdownAreNone() {
    assertTrue(Marks.compare("1000N 1200[ 2800] 3000N", "1000N 3010N").rrErrorMs().isEmpty());
    assertTrue(Marks.compare("1000N 3000N", "1000N 1200~48 2800~0 3010N").rrErrorMs().isEmpty());
    assertTrue(Marks.compare("1000N", "1000N").rrErrorMs().isEmpty());
  }
}
