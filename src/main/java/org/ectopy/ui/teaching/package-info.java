/** Teaching in the window: the quiz. */
@NullMarked
package org.ectopy.ui.teaching;

import org.jspecify.annotations.NullMarked;
