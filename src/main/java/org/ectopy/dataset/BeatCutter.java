package org.ectopy.dataset;

import java.io.IOException;

/** Cuts the waveforms of a record's beats, one after the other. */
interface BeatCutter {

  /**
   * Cuts the next beat and fills in what its shape tells.
   *
   * @param pause after the beat, as {@link RhythmFeatures#pause} has it
   * @param waveforms room for {@link BeatWindow#LENGTH} numbers of each lead
   * @throws IOException where the record's samples cannot be read
   */
  void next(double pause, float[] waveforms, FeatureRow row) throws IOException;
}
