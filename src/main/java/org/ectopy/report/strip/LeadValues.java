package org.ectopy.report.strip;

import java.util.Arrays;

/**
 * The values of a lead over a stretch; NaN where there is no sample.
 *
 * <p>A plain class, because its array is not to be copied for every row.
 */
final class LeadValues {

  private final float[] values;
  private final double firstSeconds;
  private final double perSecond;
  private final double median;
  private final double least;
  private final double greatest;

  /**
   * @param values in mV, or in the lead's own unit where that is no voltage
   * @param firstSeconds the time of the first of them, in seconds after the record's start
   * @param perSecond their rate in Hz
   */
  LeadValues(float[] values, double firstSeconds, double perSecond) {
    this.values = values;
    this.firstSeconds = firstSeconds;
    this.perSecond = perSecond;
    float[] sorted = values.clone();
    Arrays.sort(sorted);
    int present = sorted.length;
    while (present > 0 && Float.isNaN(sorted[present - 1])) {
      present--;
    }
    median = present == 0 ? 0 : sorted[present / 2];
    least = present == 0 ? 0 : sorted[0];
    greatest = present == 0 ? 0 : sorted[present - 1];
  }

  int count() {
    return values.length;
  }

  float value(int index) {
    return values[index];
  }

  /** The time of a value in seconds after the record's start. */
  double seconds(int index) {
    return firstSeconds + index / perSecond;
  }

  double perSecond() {
    return perSecond;
  }

  double median() {
    return median;
  }

  double least() {
    return least;
  }

  double greatest() {
    return greatest;
  }
}
