package org.ectopy.ui.waveform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RhythmLaneTest {

  @Test
  void usualRhythmsAreExplainedAndOthersKept() {
    assertEquals("(AFIB  atrial fibrillation", RhythmLane.words("(AFIB"));
    assertEquals("(XYZ", RhythmLane.words("(XYZ"));
  }
}
