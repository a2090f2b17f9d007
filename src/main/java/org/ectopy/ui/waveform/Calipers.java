package org.ectopy.ui.waveform;

import java.util.ArrayList;
import java.util.List;
import org.ectopy.record.Lead;
import org.ectopy.ui.session.Viewport;

/**
 * Two bars across time and two across the voltage of a lead.
 *
 * @param left a bar's place in frames
 * @param right the other's; it may be the earlier one
 * @param lead the index of the lead whose voltage is measured
 * @param upper a bar's height in stored integers of the lead, parts of them included
 * @param lower the other's
 */
record Calipers(double left, double right, int lead, double upper, double lower) {

  private static final double MILLIS_PER_SECOND = 1000;
  private static final double SECONDS_PER_MINUTE = 60;

  /** More copies than this would be a wall. */
  private static final int MOST_COPIES = 500;

  /** What of the calipers is moved. */
  enum Bar {
    /** The bar that was put down to the left. */
    LEFT,
    /** The bar that was put down to the right. */
    RIGHT,
    /** The upper one. */
    UPPER,
    /** The lower one. */
    LOWER,
    /** All of them. */
    ALL;

    /** The next one, round and round. */
    Bar next() {
      return switch (this) {
        case LEFT -> RIGHT;
        case RIGHT -> UPPER;
        case UPPER -> LOWER;
        case LOWER -> ALL;
        case ALL -> LEFT;
      };
    }

    /** Whether it moves in time. */
    boolean inTime() {
      return this == LEFT || this == RIGHT || this == ALL;
    }

    /** Whether it moves in voltage. */
    boolean inVoltage() {
      return this == UPPER || this == LOWER || this == ALL;
    }
  }

  /** The calipers with a bar moved by frames and by stored integers, as far as it can be. */
  Calipers moved(Bar bar, double frames, double stored) {
    return new Calipers(
        bar == Bar.LEFT || bar == Bar.ALL ? left + frames : left,
        bar == Bar.RIGHT || bar == Bar.ALL ? right + frames : right,
        lead,
        bar == Bar.UPPER || bar == Bar.ALL ? upper + stored : upper,
        bar == Bar.LOWER || bar == Bar.ALL ? lower + stored : lower);
  }

  /** The calipers with a bar of time at a frame; of all, the left one is there. */
  Calipers at(Bar bar, double frame) {
    return moved(bar, frame - (bar == Bar.RIGHT ? right : left), 0);
  }

  /** The calipers with a bar of voltage at a stored integer; of all, the upper one is there. */
  Calipers level(Bar bar, double stored) {
    return moved(bar, 0, stored - (bar == Bar.LOWER ? lower : upper));
  }

  /** The time between the bars in frames. */
  double frames() {
    return Math.abs(right - left);
  }

  /** The time between the bars in ms. */
  double millis(double framesPerSecond) {
    return frames() / framesPerSecond * MILLIS_PER_SECOND;
  }

  /** How many such times make a minute; infinite for none. */
  double perMinute(double framesPerSecond) {
    return SECONDS_PER_MINUTE * framesPerSecond / frames();
  }

  /** The voltage between the bars, in the lead's own unit. */
  double physical(Lead measured) {
    return Math.abs((upper - lower) / measured.calibration().gain());
  }

  /**
   * Where the bars would stand if the interval were repeated to both sides over a view, without the
   * bars themselves, in order; none where copies would stand closer than {@code leastPixels}.
   */
  List<Double> march(Viewport view, double leastPixels) {
    double step = frames();
    List<Double> places = new ArrayList<>();
    if (step < leastPixels * view.framesPerPixel() || step == 0) {
      return places;
    }
    double start = Math.min(left, right);
    long first = (long) Math.ceil((view.firstFrame() - start) / step);
    long last = (long) Math.floor((view.lastFrame() - start) / step);
    for (long i = first; i <= last && places.size() < MOST_COPIES; i++) {
      if (i != 0 && i != 1) {
        places.add(start + i * step);
      }
    }
    return places;
  }
}
