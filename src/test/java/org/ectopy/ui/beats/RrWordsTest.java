package org.ectopy.ui.beats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ectopy.rhythm.RrTally;
import org.junit.jupiter.api.Test;

class RrWordsTest {

  @Test
  void whatCannotBeHadIsADash() {
    RrSeries series = RrBeats.series("VVV", 500, 500);
    assertEquals("\u2013", RrWords.rates(RrTally.of(series.normal(), 0, 3)));
  }
}
