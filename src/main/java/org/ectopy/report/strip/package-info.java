/**
 * Stretches of a record drawn to true scale on ECG paper, to be measured with a ruler.
 *
 * <p>A {@link org.ectopy.report.strip.Strip} is laid out as {@link org.ectopy.report.Figure}s in
 * millimetres, which SVG, PDF and PNG are written from.
 */
package org.ectopy.report.strip;
