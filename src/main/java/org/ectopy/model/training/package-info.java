/** Training of models, from the beginning or from an earlier model, and the same every time. */
@NullMarked
package org.ectopy.model.training;

import org.jspecify.annotations.NullMarked;
