package org.ectopy.rhythm;

/**
 * A heart rate and where it was.
 *
 * @param perMinute in beats a minute
 * @param from the frame of the first beat
 * @param to the frame of the last beat
 */
public record RateMoment(double perMinute, long from, long to) {}
