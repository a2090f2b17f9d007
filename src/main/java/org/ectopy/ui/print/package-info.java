/** Strips and full disclosure as files to be printed, from the window. */
@NullMarked
package org.ectopy.ui.print;

import org.jspecify.annotations.NullMarked;
