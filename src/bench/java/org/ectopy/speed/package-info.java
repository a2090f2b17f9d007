/** Measures the real window as a user meets it: frames, first paint, memory, start. */
@NullMarked
package org.ectopy.speed;

import org.jspecify.annotations.NullMarked;
