package org.ectopy.model.training;

import java.time.Duration;

/**
 * How far a training is in the middle of an epoch.
 *
 * @param epoch its number, from 1
 * @param share of the whole training that is done, 0 to 1
 * @param loss mean loss of its steps so far
 * @param rate the learning rate of the last step
 * @param beatsPerSecond how fast it has learned since it was begun or resumed, pauses left out
 * @param left the time that the rest will take, as far as can be told
 */
public record StepReport(
    int epoch, double share, double loss, double rate, double beatsPerSecond, Duration left) {}
