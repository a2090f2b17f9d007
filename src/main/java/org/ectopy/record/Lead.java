package org.ectopy.record;

/**
 * One signal of a record.
 *
 * @param name the lead's name as the record gives it, such as {@code MLII}
 * @param calibration how stored integers become physical values
 * @param samplesPerFrame samples in each frame of the record, 1 or more
 * @param adcResolution significant bits of the converter, 0 where unknown
 * @param adcZero the stored integer at the middle of the converter's range
 */
public record Lead(
    String name, Calibration calibration, int samplesPerFrame, int adcResolution, int adcZero) {

  /** Rejects fewer than one sample per frame. */
  public Lead {
    if (samplesPerFrame < 1) {
      throw new IllegalArgumentException("samples per frame " + samplesPerFrame + " below 1");
    }
  }

  /** The lead's own samples per second (Hz) in a record of the given rate. */
  public double samplesPerSecond(SampleRate rate) {
    return rate.framesPerSecond() * samplesPerFrame;
  }
}
