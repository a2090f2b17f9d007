package org.ectopy.model.training;

import java.time.Duration;
import java.util.Optional;

/**
 * What an epoch has come to.
 *
 * @param epoch its number, from 1
 * @param loss mean loss of its steps
 * @param rate the learning rate of its last step
 * @param beatsPerSecond how fast it has learned since it was begun or resumed, pauses left out
 * @param validation how the network does on the validation beats after it, where there are any
 * @param best whether it is the best so far
 * @param left the time that the rest will take, as far as can be told
 */
public record EpochReport(
    int epoch,
    double loss,
    double rate,
    double beatsPerSecond,
    Optional<Verdict> validation,
    boolean best,
    Duration left) {}
