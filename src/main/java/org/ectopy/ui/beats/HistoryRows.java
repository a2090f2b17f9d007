package org.ectopy.ui.beats;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.ectopy.annotation.Edit;
import org.ectopy.annotation.EditHistory;

/** Makes the rows of a history; the words of an edit are found once. */
final class HistoryRows {

  private IdentityHashMap<Edit, String> known = new IdentityHashMap<>();

  /** All edits, the newest first; those that are undone are newer than those that are done. */
  List<HistoryRow> of(EditHistory history, double framesPerSecond) {
    EditWords words =
        new EditWords(
            framesPerSecond, Stream.concat(history.done().stream(), history.undone().stream()));
    IdentityHashMap<Edit, String> now = new IdentityHashMap<>();
    BitSet revertible = history.revertible();
    List<HistoryRow> rows = new ArrayList<>();
    int done = history.done().size();
    for (int i = 0; i < done; i++) {
      Edit edit = history.done().get(i);
      rows.add(new HistoryRow(edit, said(edit, words, now), i + 1, false, revertible.get(i)));
    }
    int undone = history.undone().size();
    for (int i = undone - 1; i >= 0; i--) {
      Edit edit = history.undone().get(i);
      rows.add(new HistoryRow(edit, said(edit, words, now), done + undone - i, true, false));
    }
    known = now;
    Collections.reverse(rows);
    return List.copyOf(rows);
  }

  private String said(Edit edit, EditWords words, IdentityHashMap<Edit, String> now) {
    String text = known.getOrDefault(edit, "");
    String found = text.isEmpty() ? words.of(edit) : text;
    now.put(edit, found);
    return found;
  }
}
