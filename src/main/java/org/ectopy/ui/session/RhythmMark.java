package org.ectopy.ui.session;

/**
 * A rhythm from the frame where it was marked to the next mark.
 *
 * @param label as the annotator wrote it, such as {@code (AFIB}
 */
public record RhythmMark(long fromFrame, long toFrame, String label) {}
