/** Beats that look alike and come alike, together: said to be what they are in one go. */
@NullMarked
package org.ectopy.ui.families;

import org.jspecify.annotations.NullMarked;
