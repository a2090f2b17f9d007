package org.ectopy.model.explanation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Optional;
import org.ectopy.dataset.Waveforms;
import org.junit.jupiter.api.Test;

class OcclusionTest {

  private static Waveforms leads(float[]... leads) {
    return Waveforms.at(leads, 0, 100, 100);
  }

  /** From 1 at sample 1 to 5 at sample 5 in four equal steps. */
  @Test
  void aStraightLineJoinsTheSamplesBesideTheStretch() {
    Waveforms beat = leads(new float[] {7, 1, 9, 9, 9, 5, 7}, new float[7]);
    Waveforms without = new Occlusion(Optional.empty()).without(beat, 0, 2, 5);
    assertArrayEquals(new float[] {7, 1, 2, 3, 4, 5, 7}, without.lead(0), 1e-6f);
    assertArrayEquals(new float[7], without.lead(1));
    assertArrayEquals(new float[] {7, 1, 9, 9, 9, 5, 7}, beat.lead(0));
  }

  /** Two samples at each end go over in thirds; at the waveform's own ends there is no seam. */
  @Test
  void theUsualBeatIsFadedIn() {
    Waveforms usual = leads(new float[] {3, 3, 3, 3, 3, 3, 3, 3});
    Waveforms beat = leads(new float[8]);
    Occlusion occlusion = new Occlusion(Optional.of(usual));
    assertArrayEquals(
        new float[] {0, 1, 2, 3, 3, 2, 1, 0}, occlusion.without(beat, 0, 1, 7).lead(0), 1e-6f);
    assertArrayEquals(
        new float[] {3, 3, 2, 1, 0, 0, 0, 0}, occlusion.without(beat, 0, 0, 4).lead(0), 1e-6f);
  }
}
