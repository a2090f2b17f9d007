/** Beats that somebody should look at, one after the other, and how many are done. */
@NullMarked
package org.ectopy.ui.review;

import org.jspecify.annotations.NullMarked;
