package org.ectopy.signal;

/**
 * One detection by the method of Pan and Tompkins.
 *
 * <p>Over a gap the last voltage is held, and the signal goes on from there without a step; after
 * one of a second or more the thresholds are learnt anew. Gaps and flat lines of a second or more
 * are reported as unreadable; the paper knows neither.
 */
final class PanTompkinsStream implements QrsStream {

  private final QrsPeakPicker picker;
  private final QrsPeakJudge judge;
  private final SignalQuality quality;
  private final long longGap;
  private final long lag;

  private long frame;
  private long missing;
  private boolean begun;
  private double held;
  private double shift;

  PanTompkinsStream(double framesPerSecond, DetectionListener listener) {
    this.judge = new QrsPeakJudge(framesPerSecond, listener);
    this.picker = new QrsPeakPicker(framesPerSecond, judge::take);
    this.quality =
        new SignalQuality(
            framesPerSecond,
            VoltageRange.UNKNOWN,
            (defect, stretch) -> listener.unreadable(stretch.from(), stretch.to()));
    this.longGap = Math.round(SignalQuality.LEAST_SECONDS * framesPerSecond);
    this.lag = Math.round(QrsPeakPicker.LONGEST_LAG_SECONDS * framesPerSecond);
  }

  @Override
  public void accept(float[][] millivolts, int frames) {
    quality.accept(millivolts[0], frames);
    for (int i = 0; i < frames; i++) {
      take(millivolts[0][i]);
    }
  }

  @Override
  public void finish() {
    picker.report();
    judge.finish();
    quality.finish();
  }

  private void take(float value) {
    if (Float.isNaN(value)) {
      missing++;
    } else if (missing > 0 || !begun) {
      resume(value);
    }
    held = Float.isNaN(value) ? held : value + shift;
    picker.accept(held);
    judge.reached(frame - lag);
    frame++;
  }

  private void resume(float value) {
    if (!begun || missing >= longGap) {
      shift = 0;
      picker.settle(value);
      judge.learnAgain(frame);
    } else {
      shift = held - value;
    }
    begun = true;
    missing = 0;
  }
}
