package org.ectopy.model.network;

/**
 * Noise to be mixed into records.
 *
 * @param noise the name of the noise record: {@code bw} or {@code ma} of the MIT-BIH Noise Stress
 *     Test Database
 * @param decibels the signal-to-noise ratio
 */
public record NoiseMix(String noise, double decibels) {}
