package org.ectopy.model.training;

import java.util.Optional;
import org.ectopy.model.LogitScaling;
import org.ectopy.model.Weights;

/**
 * What a training has come to.
 *
 * @param weights of its best epoch
 * @param scaling fitted on the validation beats, where there are any
 * @param epoch the best epoch, from 1
 * @param verdict how the weights do on the validation beats, where there are any
 * @param complete whether all epochs were done, and the training was not cancelled before
 */
public record TrainedModel(
    Weights weights,
    LogitScaling scaling,
    int epoch,
    Optional<Verdict> verdict,
    boolean complete) {}
