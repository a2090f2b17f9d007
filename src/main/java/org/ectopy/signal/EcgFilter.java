package org.ectopy.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.me.berndporr.iirj.Butterworth;

/**
 * What is filtered out of an ECG for the eye or for a detector, without moving any wave: each
 * filter runs forward and backward. Corner frequencies are where 3 dB are lost in both runs
 * together.
 *
 * <p>Each is a Butterworth filter of the second order, run twice. Gaps stay gaps, and what lies
 * between two of them is filtered on its own.
 *
 * @param highPass Hz below which baseline wander is removed, or {@link #OFF}
 * @param lowPass Hz above which muscle noise is removed, or {@link #OFF}
 * @param notch Hz of the mains that are removed, or {@link #OFF}
 */
public record EcgFilter(double highPass, double lowPass, double notch) {

  /** No such filter. */
  public static final double OFF = 0;

  /** Changes nothing. */
  public static final EcgFilter NONE = new EcgFilter(OFF, OFF, OFF);

  /** The usual high-pass against baseline wander in Hz. */
  public static final double BASELINE = 0.5;

  private static final int ORDER = 2;

  /** Hz from one edge of the notch to the other. */
  private static final double NOTCH_WIDTH = 2;

  private static final double PADDING_CYCLES = 2;

  /** Run twice, a filter loses at this multiple of its corner what it should lose at the corner. */
  private static final double TWICE = Math.pow(Math.sqrt(2) - 1, 1.0 / (2 * ORDER));

  /** Rejects frequencies that are negative or not finite, and a high-pass above the low-pass. */
  public EcgFilter {
    requireFrequency("high-pass", highPass);
    requireFrequency("low-pass", lowPass);
    requireFrequency("notch", notch);
    if (lowPass != OFF && highPass >= lowPass) {
      throw new IllegalArgumentException(
          "a high-pass at " + highPass + " Hz and a low-pass at " + lowPass + " Hz pass nothing");
    }
  }

  private static void requireFrequency(String what, double hertz) {
    if (!(hertz >= 0) || Double.isInfinite(hertz)) {
      throw new IllegalArgumentException("a " + what + " filter at " + hertz + " Hz");
    }
  }

  /** This filter with another high-pass. */
  public EcgFilter withHighPass(double hertz) {
    return new EcgFilter(hertz, lowPass, notch);
  }

  /** This filter with another low-pass. */
  public EcgFilter withLowPass(double hertz) {
    return new EcgFilter(highPass, hertz, notch);
  }

  /** This filter with another notch. */
  public EcgFilter withNotch(double hertz) {
    return new EcgFilter(highPass, lowPass, hertz);
  }

  /** Whether a signal of the given rate in Hz can be filtered so. */
  public boolean fits(double samplesPerSecond) {
    double edge = notch == OFF ? 0 : notch + NOTCH_WIDTH / 2;
    return Math.max(Math.max(highPass, lowPass), edge) < samplesPerSecond / 2;
  }

  /**
   * The filtered samples, as many as there were.
   *
   * @param millivolts samples in any unit, NaN where there are none
   * @param samplesPerSecond in Hz
   * @throws IllegalArgumentException where a corner is not below half the rate
   */
  public float[] apply(float[] millivolts, double samplesPerSecond) {
    float[] filtered = millivolts.clone();
    for (ZeroPhase stage : stages(samplesPerSecond)) {
      stage.run(filtered);
    }
    return filtered;
  }

  private List<ZeroPhase> stages(double rate) {
    List<ZeroPhase> stages = new ArrayList<>();
    if (highPass != OFF) {
      Butterworth filter = new Butterworth();
      filter.highPass(ORDER, rate, once(highPass, TWICE, "high-pass", rate));
      stages.add(new ZeroPhase(filter, 0, padding(highPass, rate)));
    }
    if (lowPass != OFF) {
      Butterworth filter = new Butterworth();
      filter.lowPass(ORDER, rate, once(lowPass, 1 / TWICE, "low-pass", rate));
      stages.add(new ZeroPhase(filter, 1, padding(lowPass, rate)));
    }
    if (notch != OFF) {
      requireBelowNyquist("notch", notch + NOTCH_WIDTH / 2, rate);
      Butterworth filter = new Butterworth();
      filter.bandStop(ORDER, rate, notch, NOTCH_WIDTH);
      stages.add(new ZeroPhase(filter, 1, padding(NOTCH_WIDTH, rate)));
    }
    return stages;
  }

  /** The corner of one run, moved by a factor in the analogue frequency that the filter maps. */
  private static double once(double corner, double factor, String what, double rate) {
    requireBelowNyquist(what, corner, rate);
    return rate / Math.PI * Math.atan(factor * Math.tan(Math.PI * corner / rate));
  }

  private static void requireBelowNyquist(String what, double edge, double rate) {
    if (edge >= rate / 2) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "a %s filter up to %s Hz needs more than %s samples per second, there are %s",
              what,
              edge,
              2 * edge,
              rate));
    }
  }

  /** Samples until a filter of a bandwidth in Hz has all but forgotten what it began with. */
  private static int padding(double bandwidth, double rate) {
    return (int) Math.ceil(PADDING_CYCLES * rate / bandwidth);
  }
}
