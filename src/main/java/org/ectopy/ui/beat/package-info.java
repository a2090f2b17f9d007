/** The chosen beat: its shape, what is said of it, and buttons for what the keys do. */
package org.ectopy.ui.beat;
