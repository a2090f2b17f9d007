package org.ectopy.model.explanation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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

  /** 100 ms every 20 ms: 10 and 2 samples at 100 Hz; 12.5 and 2.5, so 13 and 3, at 125 Hz. */
  @Test
  void piecesAreMeasuredInTime() {
    assertEquals(new Pieces(76, 10, 2), Pieces.of(76, 100));
    assertEquals(new Pieces(187, 13, 3), Pieces.of(187, 125));
    assertEquals(new Pieces(5, 5, 2), Pieces.of(5, 100));
  }

  /** Pieces at 0, 1, 2 of two samples each: the inner samples lie in two of them. */
  @Test
  void aSampleHasTheMeanOfThePiecesThatHoldIt() {
    assertArrayEquals(
        new double[] {1, 2, 4, 5}, new Pieces(4, 2, 1).bySample(new double[] {1, 3, 5}));
  }

  /** The wave does 5, its strongest sample 2: the other 3 are spread. Below 0 it is likewise. */
  @Test
  void whatAWaveDoesBeyondItsPiecesIsSpreadOverIt() {
    double[] samples = {1, 2, -1, 7};
    SignalEvidence.spread(5, new Span(0, 3), samples);
    assertArrayEquals(new double[] {4, 5, 2, 7}, samples);
    double[] against = {1, 2, -1, 7};
    SignalEvidence.spread(-3, new Span(0, 3), against);
    assertArrayEquals(new double[] {-1, 0, -3, 7}, against);
    double[] enough = {1, 2, -1, 7};
    SignalEvidence.spread(1.5, new Span(0, 3), enough);
    assertArrayEquals(new double[] {1, 2, -1, 7}, enough);
  }
}
