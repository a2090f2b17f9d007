package org.ectopy.ui.trace;

import org.ectopy.rhythm.HeartRate;
import org.ectopy.rhythm.RecordQuality;
import org.ectopy.ui.session.ShownBeats;
import org.ectopy.ui.session.Viewport;

/**
 * What is to be drawn of a whole record in a strip.
 *
 * @param beats whose classes are shown
 * @param rate the heart rate
 * @param quality where the record cannot be read
 * @param viewport all of the record
 * @param sheet the strip; its rows do not matter
 */
public record OverviewPage(
    ShownBeats beats, HeartRate rate, RecordQuality quality, Viewport viewport, Sheet sheet) {}
