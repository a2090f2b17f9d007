/** Teaching in the window: the atlas of beats and rhythms, and the quiz. */
@NullMarked
package org.ectopy.ui.teaching;

import org.jspecify.annotations.NullMarked;
