package org.ectopy.ui.trace;

import java.util.ArrayList;
import java.util.List;

/**
 * Which lines of ECG paper are drawn at a zoom: the finest that stay apart, coarser ones heavier.
 *
 * @param minor the distance of the light lines, in units of the axis; 0 for none
 * @param major the distance of the heavy lines
 */
record GridLines(double minor, double major) {

  /** Lines that are closer than this many logical pixels would turn to mud. */
  private static final double LEAST_DISTANCE = 3.4;

  /** Paper speed: 40 ms, 200 ms, 1 s, 5 s, then minutes and hours. */
  private static final List<Double> SECONDS =
      List.of(0.04, 0.2, 1.0, 5.0, 30.0, 60.0, 300.0, 1800.0, 3600.0, 21600.0, 86400.0);

  /** Beyond these, each distance is so many times the one before. */
  private static final double BEYOND = 5;

  /** Gain: 0.1 mV, 0.5 mV, then 5, 50 mV ... */
  private static final List<Double> MILLIVOLTS = List.of(0.1, 0.5, 5.0, 50.0, 500.0, 5000.0);

  /** The lines of the time axis, in seconds. */
  static GridLines ofTime(double pixelsPerSecond) {
    return of(SECONDS, pixelsPerSecond);
  }

  /** The lines of the voltage axis, in millivolts. */
  static GridLines ofVoltage(double pixelsPerMillivolt) {
    return of(MILLIVOLTS, pixelsPerMillivolt);
  }

  private static GridLines of(List<Double> distances, double pixelsPerUnit) {
    int finest = 0;
    while (finest < distances.size() - 2
        && distances.get(finest) * pixelsPerUnit < LEAST_DISTANCE) {
      finest++;
    }
    double minor = distances.get(finest);
    double major = distances.get(finest + 1);
    while (minor * pixelsPerUnit < LEAST_DISTANCE) {
      minor = major;
      major *= BEYOND;
    }
    return new GridLines(minor, major);
  }

  /** The multiples of a distance in {@code [from, to]}. */
  static List<Double> between(double from, double to, double distance) {
    List<Double> lines = new ArrayList<>();
    for (double i = Math.ceil(from / distance); i * distance <= to; i++) {
      lines.add(i * distance);
    }
    return lines;
  }
}
