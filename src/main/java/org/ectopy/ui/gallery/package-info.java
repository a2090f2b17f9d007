/** A gallery of small waveforms, in which beats are looked at side by side and said to be what. */
package org.ectopy.ui.gallery;
