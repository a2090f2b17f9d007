/** The traces on their paper, their marks above them, and the whole record below. */
package org.ectopy.ui.waveform;
