package org.ectopy.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ectopy.evaluation.RunKind;
import org.ectopy.signal.Stretch;
import org.junit.jupiter.api.Test;

/** Beats are 800 ms apart, the first at 1000. */
class AlternationTest {

  private static Alternation bigeminy(String symbols) {
    return Alternation.of(Studies.steady(symbols), RunKind.VENTRICULAR, Alternation.BIGEMINY);
  }

  private static Alternation trigeminy(String symbols) {
    return Alternation.of(Studies.steady(symbols), RunKind.VENTRICULAR, Alternation.TRIGEMINY);
  }

  @Test
  void threeEctopicBeatsMakeBigeminy() {
    // V at 1800, 3400, 5000
    Alternation found = bigeminy("NVNVNVNN");
    assertEquals(List.of(new Stretch(1800, 5000)), found.stretches());
    assertEquals(3200, found.frames());
    assertTrue(bigeminy("NVNVNN").stretches().isEmpty());
    assertTrue(trigeminy("NVNVNVNN").stretches().isEmpty());
  }

  @Test
  void everyThirdBeatMakesTrigeminy() {
    // V at 1800, 4200, 6600
    Alternation found = trigeminy("NVNNVNNVN");
    assertEquals(List.of(new Stretch(1800, 6600)), found.stretches());
    assertTrue(bigeminy("NVNNVNNVN").stretches().isEmpty());
  }

  @Test
  void fusionBeatsAreVentricularAndOthersBreakIt() {
    assertEquals(1, bigeminy("NVNFNVN").stretches().size());
    assertTrue(bigeminy("NVNVSVNV").stretches().isEmpty());
    assertTrue(bigeminy("NVNVQVNV").stretches().isEmpty());
    assertTrue(bigeminy("NVNVVNVN").stretches().isEmpty());
  }

  @Test
  void aCoupletBeginsAnew() {
    // V N V N V, then V N V N V: 1000-4200 and 5000-8200
    Alternation found = bigeminy("VNVNVVNVNV");
    assertEquals(List.of(new Stretch(1000, 4200), new Stretch(5000, 8200)), found.stretches());
    assertEquals(new Stretch(1000, 4200), found.longest().orElseThrow());
  }

  @Test
  void supraventricularBeatsAlternateToo() {
    RhythmStudy study = Studies.steady("NANANAN");
    assertEquals(
        3200, Alternation.of(study, RunKind.SUPRAVENTRICULAR, Alternation.BIGEMINY).frames());
    assertEquals(0, Alternation.of(study, RunKind.VENTRICULAR, Alternation.BIGEMINY).frames());
  }

  @Test
  void whatCannotBeReadBreaksIt() {
    RhythmStudy study =
        Studies.of(
            20_000, "1000V 1800N 2600V 3400N 3500~-1 3600~0 4200V 5000N 5800V 6600N 7400V 8200N");
    assertEquals(
        List.of(new Stretch(4200, 7400)),
        Alternation.of(study, RunKind.VENTRICULAR, Alternation.BIGEMINY).stretches());
  }
}
