package org.ectopy.wfdb;

import org.ectopy.record.TimeBase;

/**
 * The first line of a header.
 *
 * @param name the record's name as the header gives it
 * @param segments the number of segments, 0 for a single-segment record
 * @param signals the number of signals
 * @param timeBase the rates, and the time and date of frame 0
 * @param frames the record's length in frames, 0 where the header does not say
 */
public record RecordLine(String name, int segments, int signals, TimeBase timeBase, long frames) {}
