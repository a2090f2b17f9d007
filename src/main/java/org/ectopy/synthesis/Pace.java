package org.ectopy.synthesis;

/**
 * How fast a rhythm goes.
 *
 * @param perMinute beats a minute
 * @param variability the greatest change of an RR interval by breathing, 0 to 1
 * @param name the rhythm as annotations call it, such as {@code (N}
 */
record Pace(double perMinute, double variability, String name) {}
