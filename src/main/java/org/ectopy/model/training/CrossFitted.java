package org.ectopy.model.training;

import org.ectopy.model.LogitScaling;

/**
 * What cross-fitting has come to.
 *
 * @param scaling fitted on the beats of all parts, each judged by a model that did not learn from
 *     it
 * @param verdict how these models do with it
 * @param folds parts that were done, 1 or more
 */
public record CrossFitted(LogitScaling scaling, Verdict verdict, int folds) {}
