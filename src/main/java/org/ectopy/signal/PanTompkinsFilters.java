package org.ectopy.signal;

/**
 * The chain of filters of Pan and Tompkins, one sample at a time. Each filter of the paper is built
 * from running means, so each keeps its duration at another rate than 200 Hz.
 *
 * <ul>
 *   <li>low-pass, (1 - z^-6)^2 / (1 - z^-1)^2 at 200 Hz: two running means of 30 ms;
 *   <li>high-pass, a delay less a running mean of 32 samples: 160 ms;
 *   <li>derivative, (2x[n] + x[n-1] - x[n-3] - 2x[n-4]) / 8, taps 5 ms apart;
 *   <li>square, and a running mean of 150 ms.
 * </ul>
 */
final class PanTompkinsFilters {

  private static final double LOW_PASS_SECONDS = 0.030;
  private static final double HIGH_PASS_SECONDS = 0.160;
  private static final double TAP_SECONDS = 0.005;
  private static final double INTEGRAL_SECONDS = 0.150;

  private final RunningMean firstLowPass;
  private final RunningMean secondLowPass;
  private final RunningMean highPass;
  private final RunningMean integral;
  private final SampleHistory lowPassed;
  private final SampleHistory bandPassed;
  private final int tap;

  private double filtered;
  private double slope;
  private double integrated;

  PanTompkinsFilters(double framesPerSecond) {
    firstLowPass = new RunningMean(samples(LOW_PASS_SECONDS, framesPerSecond));
    secondLowPass = new RunningMean(firstLowPass.length());
    highPass = new RunningMean(samples(HIGH_PASS_SECONDS, framesPerSecond));
    integral = new RunningMean(samples(INTEGRAL_SECONDS, framesPerSecond));
    tap = samples(TAP_SECONDS, framesPerSecond);
    lowPassed = new SampleHistory(highPass.length() + 1);
    bandPassed = new SampleHistory(4 * tap + 1);
  }

  private static int samples(double seconds, double framesPerSecond) {
    return Math.max(1, (int) Math.round(seconds * framesPerSecond));
  }

  /** Begins anew, as if {@code value} in mV had come for ever. */
  void settle(double value) {
    firstLowPass.fill(value);
    secondLowPass.fill(value);
    highPass.fill(value);
    lowPassed.fill(value);
    bandPassed.fill(0);
    integral.fill(0);
  }

  /** Takes the next sample in mV. */
  void accept(double value) {
    double low = secondLowPass.accept(firstLowPass.accept(value));
    lowPassed.add(low);
    filtered = lowPassed.before(highPass.length() / 2) - highPass.accept(low);
    bandPassed.add(filtered);
    slope =
        (2 * filtered
                + bandPassed.before(tap)
                - bandPassed.before(3 * tap)
                - 2 * bandPassed.before(4 * tap))
            / 8;
    integrated = integral.accept(slope * slope);
  }

  /** The band-pass filtered signal in mV, {@link #filterDelay} samples late. */
  double filtered() {
    return filtered;
  }

  /** The derivative of the filtered signal in mV per 5 ms, two taps later than that. */
  double slope() {
    return slope;
  }

  /** The moving window integral of the squared slope. */
  double integrated() {
    return integrated;
  }

  /** Samples by which the filtered signal lags. */
  int filterDelay() {
    return firstLowPass.length() - 1 + highPass.length() / 2;
  }

  /** Samples from a wave in the filtered signal to its last trace in the integral. */
  int integralReach() {
    return integral.length() + 4 * tap;
  }
}
