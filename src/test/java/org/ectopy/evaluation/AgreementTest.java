package org.ectopy.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.ectopy.record.BeatClass;
import org.junit.jupiter.api.Test;

class AgreementTest {

  /** 50 beats: both N 20, N and V 5, V and N 10, both V 15; and beats that only one has. */
  private static final ConfusionMatrix MATRIX =
      new ConfusionMatrix(
          Map.of(
              new MatrixCell(MatchLabel.N, MatchLabel.N), 20L,
              new MatrixCell(MatchLabel.N, MatchLabel.V), 5L,
              new MatrixCell(MatchLabel.V, MatchLabel.N), 10L,
              new MatrixCell(MatchLabel.V, MatchLabel.V), 15L,
              new MatrixCell(MatchLabel.N, MatchLabel.O), 7L,
              new MatrixCell(MatchLabel.O, MatchLabel.V), 9L));

  @Test
  void kappaIsBeyondChance() {
    // Observed 35/50 = 0.7; by chance 25/50 * 30/50 + 25/50 * 20/50 = 0.5.
    assertEquals(new Ratio(35, 50), new Agreement(MATRIX).observed());
    assertEquals(0.4, new Agreement(MATRIX).kappa().orElseThrow(), 1e-12);
  }

  @Test
  void agreementOnAClassCountsBothAnnotators() {
    assertEquals(new Ratio(40, 55), new Agreement(MATRIX).on(BeatClass.N));
    assertEquals(new Ratio(30, 45), new Agreement(MATRIX).on(BeatClass.V));
    assertTrue(new Agreement(MATRIX).on(BeatClass.F).percent().isEmpty());
  }

  @Test
  void oneClassAloneHasNoKappa() {
    BeatComparison same = Marks.compare("1000N 2000N", "1000N 2000N");
    assertTrue(new Agreement(same.matrix()).kappa().isEmpty());
    assertTrue(new Agreement(ConfusionMatrix.EMPTY).kappa().isEmpty());
  }

  @Test
  void offsetsCountBothWays() {
    FiducialOffsets offsets =
        Marks.compare("1000N 2000N 3000N 4000N", "1000N 1990N 3050N 4051N").offsets();
    assertEquals(OptionalDouble.of(30), offsets.medianMs());
    assertEquals(new Ratio(3, 4), offsets.within(50));
    assertTrue(new FiducialOffsets(List.of()).medianMs().isEmpty());
  }
}
