/** What a user may choose: preferences, keys, and what the program says of itself. */
@NullMarked
package org.ectopy.ui.preferences;

import org.jspecify.annotations.NullMarked;
