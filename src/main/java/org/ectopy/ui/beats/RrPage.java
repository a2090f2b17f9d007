package org.ectopy.ui.beats;

import org.ectopy.ui.session.BeatSelection;
import org.ectopy.ui.trace.Sheet;

/**
 * What is to be drawn of intervals.
 *
 * @param frame the field of the plot
 * @param chosen the beats that are chosen together
 * @param sheet the size and the colours; its rows do not matter
 */
record RrPage(RrPlot plot, RrFrame frame, BeatSelection chosen, Sheet sheet) {}
