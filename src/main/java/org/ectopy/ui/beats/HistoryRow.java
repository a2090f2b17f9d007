package org.ectopy.ui.beats;

import org.ectopy.annotation.Edit;

/**
 * An edit in the history.
 *
 * @param words what it did
 * @param done how many edits are done once it is
 * @param undone whether it is taken back now
 * @param revertible whether it can be taken back alone
 */
record HistoryRow(Edit edit, String words, int done, boolean undone, boolean revertible) {}
