/** The atlas of beats and rhythms. */
@NullMarked
package org.ectopy.ui.teaching;

import org.jspecify.annotations.NullMarked;
