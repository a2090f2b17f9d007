package org.ectopy.record;

/**
 * How fast a record was sampled, and the counter that ran beside it (a tape counter, say).
 *
 * <p>A frame is one sampling interval of the record; a lead may hold several samples per frame.
 *
 * @param framesPerSecond frames per second (Hz), positive and finite
 * @param counterFrequency counter ticks per second (Hz); equal to the frame rate where none is
 *     given
 * @param baseCounter the counter's value at frame 0
 */
public record SampleRate(double framesPerSecond, double counterFrequency, double baseCounter) {

  /** Rejects rates that are not positive and finite. */
  public SampleRate {
    requireRate("sampling frequency", framesPerSecond);
    requireRate("counter frequency", counterFrequency);
    if (!Double.isFinite(baseCounter)) {
      throw new IllegalArgumentException("base counter value " + baseCounter + " is not finite");
    }
  }

  /** A rate in Hz with no counter of its own. */
  public static SampleRate ofHertz(double framesPerSecond) {
    return new SampleRate(framesPerSecond, framesPerSecond, 0);
  }

  /** The time of a frame in seconds after frame 0. */
  public double seconds(long frame) {
    return frame / framesPerSecond;
  }

  /** The frame nearest to a time in seconds after frame 0. */
  public long frameAt(double seconds) {
    return Math.round(seconds * framesPerSecond);
  }

  private static void requireRate(String what, double value) {
    if (!(value > 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(what + " " + value + " is not a positive number");
    }
  }
}
