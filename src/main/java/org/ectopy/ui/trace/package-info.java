/** Draws paper and traces into arrays of pixels; it knows no scene and no screen. */
package org.ectopy.ui.trace;
