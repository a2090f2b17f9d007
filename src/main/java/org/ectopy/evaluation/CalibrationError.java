package org.ectopy.evaluation;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The expected calibration error (Naeini et al., AAAI 2015): how far confidence and truth lie apart
 * in a bin, as a mean over all beats. 0 is best.
 */
public final class CalibrationError {

  private CalibrationError() {}

  /** The error, 0 to 1; empty where there are no bins. */
  public static OptionalDouble of(List<ReliabilityBin> bins) {
    long beats = bins.stream().mapToLong(ReliabilityBin::beats).sum();
    double gaps = bins.stream().mapToDouble(bin -> bin.gap() * bin.beats()).sum();
    return beats == 0 ? OptionalDouble.empty() : OptionalDouble.of(gaps / beats);
  }
}
