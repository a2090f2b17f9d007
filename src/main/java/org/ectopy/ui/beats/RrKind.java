package org.ectopy.ui.beats;

import java.util.Locale;

/** The two ways in which intervals are plotted. */
enum RrKind {
  /** Each interval over the time of the beat that it ends with. */
  TACHOGRAM {
    @Override
    double across(RrSeries series, int beat) {
      return series.seconds(beat);
    }

    @Override
    double up(RrSeries series, int beat) {
      return series.before(beat);
    }
  },
  /** The interval after each beat over the interval before it: a Poincaré plot. */
  POINCARE {
    @Override
    double across(RrSeries series, int beat) {
      return series.before(beat);
    }

    @Override
    double up(RrSeries series, int beat) {
      return series.after(beat);
    }
  };

  /** The value on the axis across. */
  abstract double across(RrSeries series, int beat);

  /** The value on the axis upwards, in ms; NaN where the beat has no point. */
  abstract double up(RrSeries series, int beat);

  /** What stands for it in texts and on the screen. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
