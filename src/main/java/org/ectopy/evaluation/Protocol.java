package org.ectopy.evaluation;

import org.ectopy.record.LabelMap;
import org.ectopy.record.SampleRate;

/**
 * What is scored, and how near two beats must be to count as one.
 *
 * @param rate of the record, whose frames the other members count
 * @param map how symbols become classes
 * @param window the largest distance of two matched beats, in frames
 * @param start the first frame that is scored
 * @param stop the last frame that is scored
 */
public record Protocol(SampleRate rate, LabelMap map, long window, long start, long stop) {

  /** The match window of EC57 in milliseconds. */
  public static final double WINDOW_MS = 150;

  /** The learning period of EC57, which is not scored, in seconds. */
  public static final double LEARNING_SECONDS = 300;

  private static final double MS_PER_SECOND = 1000;

  /** Rejects a negative window or start. */
  public Protocol {
    if (window < 0 || start < 0) {
      throw new IllegalArgumentException("window " + window + ", start " + start + " below 0");
    }
  }

  /** As EC57 asks: 150 ms, the first five minutes not scored, the classes of {@code bxb}. */
  public static Protocol ec57(SampleRate rate, long frames) {
    return new Protocol(
        rate, LabelMap.EC57, frames(rate, WINDOW_MS), rate.frameAt(LEARNING_SECONDS), frames);
  }

  /** The same from frame 0 on, as most papers on detectors have it. */
  public Protocol wholeLength() {
    return startingAt(0);
  }

  /** The same from another frame on. */
  public Protocol startingAt(long frame) {
    return new Protocol(rate, map, window, frame, stop);
  }

  /** The same up to another frame, that included. */
  public Protocol stoppingAt(long frame) {
    return new Protocol(rate, map, window, start, frame);
  }

  /** The same with another match window, in milliseconds, to the nearest frame. */
  public Protocol withWindow(double milliseconds) {
    return new Protocol(rate, map, frames(rate, milliseconds), start, stop);
  }

  /** The same with other classes. */
  public Protocol withMap(LabelMap otherMap) {
    return new Protocol(rate, otherMap, window, start, stop);
  }

  private static long frames(SampleRate rate, double milliseconds) {
    return rate.frameAt(milliseconds / MS_PER_SECOND);
  }
}
