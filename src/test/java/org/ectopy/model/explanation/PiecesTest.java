package org.ectopy.model.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTest {

  @Test
  void theLastPieceEndsWithTheWaveform() {
    assertEquals(List.of(0, 2, 4, 6), new Pieces(10, 4, 2).starts());
    assertEquals(List.of(0, 3, 6, 7), new Pieces(10, 3, 3).starts());
    assertEquals(List.of(0), new Pieces(4, 4, 2).starts());
  }

  /** 80 ms every 20 ms: 8 and 2 samples at 100 Hz; 10 and 2.5, so 3, at 125 Hz. */
  @Test
  void piecesAreMeasuredInTime() {
    assertEquals(new Pieces(76, 8, 2), Pieces.of(76, 100));
    assertEquals(new Pieces(187, 10, 3), Pieces.of(187, 125));
    assertEquals(new Pieces(5, 5, 2), Pieces.of(5, 100));
  }

  /** Pieces at 0, 1, 2 of two samples each: the inner samples lie in two of them. */
  @Test
  void aSampleHasTheMeanOfThePiecesThatHoldIt() {
    assertEquals(List.of(1.0, 2.0, 4.0, 5.0), new Pieces(4, 2, 1).bySample(List.of(1., 3., 5.)));
  }
}
