/** Training in the window: what to learn from, how it goes, what came of it, and all models. */
@NullMarked
package org.ectopy.ui.training;

import org.jspecify.annotations.NullMarked;
