/** The tables below the traces: beats, rhythms and marks, and the history of edits. */
package org.ectopy.ui.beats;
