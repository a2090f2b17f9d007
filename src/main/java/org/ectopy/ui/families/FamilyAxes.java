package org.ectopy.ui.families;

import java.util.Locale;
import org.ectopy.review.BeatPoints;

/** What a map of the beats shows across; upwards it is always the shapes' first axis. */
enum FamilyAxes {
  /** The shapes' second axis. */
  SHAPE {
    @Override
    double across(BeatPoints points, int beat) {
      return points.second(beat);
    }
  },
  /** The RR interval before the beat over the local one. */
  TIMING {
    @Override
    double across(BeatPoints points, int beat) {
      return points.rrRatio(beat);
    }
  };

  /** How far right a beat lies, in the axis's unit. */
  abstract double across(BeatPoints points, int beat);

  /** How far up a beat lies, in usual QRS heights. */
  double up(BeatPoints points, int beat) {
    return points.first(beat);
  }

  /** What stands for it in texts. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
