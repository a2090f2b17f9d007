/** What stands below the traces: beats, RR intervals, rhythms and marks, the history of edits. */
package org.ectopy.ui.beats;
