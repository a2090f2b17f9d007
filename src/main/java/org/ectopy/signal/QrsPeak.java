package org.ectopy.signal;

/**
 * A peak that may be a QRS complex.
 *
 * @param frame where its R peak is
 * @param integrated its height in the moving window integral
 * @param filtered its height in the band-pass filtered signal in mV
 * @param slope its greatest slope in mV per 5 ms
 */
record QrsPeak(long frame, double integrated, double filtered, double slope) {}
