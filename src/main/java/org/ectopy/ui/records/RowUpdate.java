package org.ectopy.ui.records;

import java.util.List;
import javafx.collections.ObservableList;

/** Brings a shown list up to date; lines that stay where they are keep their choice and place. */
final class RowUpdate {

  private RowUpdate() {}

  static void apply(ObservableList<RecordRow> shown, List<RecordRow> now) {
    if (!sameLines(shown, now)) {
      shown.setAll(now);
      return;
    }
    for (int i = 0; i < now.size(); i++) {
      if (!shown.get(i).equals(now.get(i))) {
        shown.set(i, now.get(i));
      }
    }
  }

  private static boolean sameLines(List<RecordRow> shown, List<RecordRow> now) {
    if (shown.size() != now.size()) {
      return false;
    }
    for (int i = 0; i < now.size(); i++) {
      if (!shown.get(i).standsFor(now.get(i))) {
        return false;
      }
    }
    return true;
  }
}
