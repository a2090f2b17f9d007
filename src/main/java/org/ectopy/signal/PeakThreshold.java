package org.ectopy.signal;

/**
 * The thresholds of Pan and Tompkins for one signal: running estimates of the heights of signal
 * peaks and noise peaks, and a quarter of the way between them.
 */
final class PeakThreshold {

  private static final double QUARTER = 0.25;
  private static final double EIGHTH = 0.125;

  private double signal;
  private double noise;

  /** Begins with what the learning phase saw. */
  void learn(double signalPeak, double noisePeak) {
    signal = signalPeak;
    noise = noisePeak;
  }

  /** Above it a peak is a QRS complex. */
  double first() {
    return noise + QUARTER * (signal - noise);
  }

  /** Above it a peak is one when the search goes back for a missed beat. */
  double second() {
    return first() / 2;
  }

  /** Takes a peak that is a QRS complex. */
  void signalPeak(double height) {
    signal += EIGHTH * (height - signal);
  }

  /** Takes a QRS complex that was found in searching back. */
  void missedPeak(double height) {
    signal += QUARTER * (height - signal);
  }

  /** Takes a peak that is none. */
  void noisePeak(double height) {
    noise += EIGHTH * (height - noise);
  }
}
