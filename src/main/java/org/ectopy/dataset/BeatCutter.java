package org.ectopy.dataset;

import java.io.IOException;

/** Cuts the waveforms of a record's beats, one after the other. */
interface BeatCutter {

  /** The number of leads. */
  int leads();

  /**
   * Moves on to the next beat.
   *
   * @return the signal around it, good until the call after
   * @throws IOException where the record's samples cannot be read
   */
  BeatWindow moveOn() throws IOException;

  /**
   * Says what would be read of the beat moved on to if the signal around it were {@code beat}.
   *
   * @param waveforms room for the numbers of each lead
   */
  void describe(BeatWindow beat, float[] waveforms, FeatureRow row);

  /**
   * Takes the beat described last among those that later ones are compared with.
   *
   * @param pause after the beat, as {@link RhythmFeatures#pause} has it
   */
  default void keep(BeatWindow beat, double pause) {}

  /**
   * Cuts the next beat and fills in what its shape tells.
   *
   * @param pause after the beat, as {@link RhythmFeatures#pause} has it
   * @param waveforms room for the numbers of each lead
   * @throws IOException where the record's samples cannot be read
   */
  default void next(double pause, float[] waveforms, FeatureRow row) throws IOException {
    BeatWindow beat = moveOn();
    describe(beat, waveforms, row);
    keep(beat, pause);
  }
}
