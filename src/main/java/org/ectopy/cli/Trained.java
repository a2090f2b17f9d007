package org.ectopy.cli;

import org.ectopy.model.ModelBundle;

/**
 * What a training has come to.
 *
 * @param bundle the model
 * @param complete whether nothing was cancelled
 */
record Trained(ModelBundle bundle, boolean complete) {}
