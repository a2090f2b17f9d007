/** The tables below the traces: beats, rhythms and marks, and the history of edits. */
@NullMarked
package org.ectopy.ui.beats;

import org.jspecify.annotations.NullMarked;
