package org.ectopy.ui.beats;

import org.ectopy.annotation.Mark;

/**
 * A mark in the table of marks.
 *
 * @param end the first frame after the stretch that it begins; its own frame where it begins none
 */
record MarkRow(Mark mark, long end) {}
