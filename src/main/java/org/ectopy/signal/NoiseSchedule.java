package org.ectopy.signal;

import org.ectopy.record.SampleRate;

/**
 * When noise is on: not at first, then on and off by turns of equal length.
 *
 * @param firstNoisy the first frame with noise
 * @param turn the length of a stretch with noise, and of one without, in frames
 */
public record NoiseSchedule(long firstNoisy, long turn) {

  private static final double CLEAN_SECONDS = 300;
  private static final double TURN_SECONDS = 120;

  /** Rejects a negative start and turns without length. */
  public NoiseSchedule {
    if (firstNoisy < 0 || turn < 1) {
      throw new IllegalArgumentException("first noisy frame " + firstNoisy + ", turn " + turn);
    }
  }

  /** As WFDB's {@code nst} has it: five minutes without noise, then two with it and two without. */
  public static NoiseSchedule nst(SampleRate rate) {
    return new NoiseSchedule(rate.frameAt(CLEAN_SECONDS), rate.frameAt(TURN_SECONDS));
  }

  /** Whether a frame has noise. */
  public boolean noisy(long frame) {
    return frame >= firstNoisy && (frame - firstNoisy) / turn % 2 == 0;
  }

  /** The first frame after {@code frame} at which noise goes on or off. */
  long nextChange(long frame) {
    return frame < firstNoisy ? firstNoisy : firstNoisy + ((frame - firstNoisy) / turn + 1) * turn;
  }
}
