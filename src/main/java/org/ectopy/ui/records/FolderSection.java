package org.ectopy.ui.records;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.library.IndexedRecord;
import org.ectopy.library.RecordFilter;
import org.ectopy.ui.command.Texts;

/** A folder of the list and what is known of its records by now. */
final class FolderSection {

  private final Path folder;
  private List<IndexedRecord> records = List.of();
  private String problem = "";
  private boolean read;
  private boolean going;
  private int turn;
  private boolean kept;
  private boolean folded;
  private Runnable cancel = () -> {};

  FolderSection(Path folder, boolean kept) {
    this.folder = folder;
    this.kept = kept;
  }

  Path folder() {
    return folder;
  }

  boolean kept() {
    return kept;
  }

  void keep() {
    kept = true;
  }

  void fold() {
    folded = !folded;
  }

  /** Stops the reading that goes on, and begins another; gives the number of the new one. */
  int begin() {
    cancel.run();
    going = true;
    return ++turn;
  }

  /** What stops the reading that has begun. */
  void stopBy(Runnable stop) {
    cancel = stop;
  }

  /** Whether a reading is the last that was begun. */
  boolean current(int number) {
    return number == turn;
  }

  /** Whether its records have been read once. */
  boolean wasRead() {
    return read;
  }

  /** Whether no reading goes on. */
  boolean ended() {
    return !going;
  }

  void stop() {
    cancel.run();
  }

  /** What is known of its records by now. */
  List<IndexedRecord> records() {
    return records;
  }

  void show(List<IndexedRecord> now) {
    records = now;
  }

  /** Reading has come to an end; {@code why} says what was in its way, or nothing. */
  void end(String why) {
    read = true;
    going = false;
    problem = why;
  }

  /**
   * Its head and the records, as they are with their edits, that a filter lets through; no head
   * where nothing is let through.
   */
  List<RecordRow> rows(RecordFilter filter, EditedBeats edited) {
    List<RecordRow> shown = new ArrayList<>();
    for (IndexedRecord read : records) {
      IndexedRecord record = edited.over(read);
      if (filter.accepts(record)) {
        shown.add(new RecordRow.Entry(record));
      }
    }
    if (shown.isEmpty() && !filter.empty()) {
      return List.of();
    }
    RecordRow head = new RecordRow.Folder(folder, count(shown.size()), note(), folded, kept);
    if (folded) {
      return List.of(head);
    }
    shown.addFirst(head);
    return shown;
  }

  private String count(int shown) {
    if (records.isEmpty()) {
      return "";
    }
    return shown == records.size()
        ? Texts.format("library.count", shown)
        : Texts.format("library.count.some", shown, records.size());
  }

  private String note() {
    return read && records.isEmpty() && problem.isEmpty()
        ? Texts.get("library.no-records")
        : problem;
  }
}
