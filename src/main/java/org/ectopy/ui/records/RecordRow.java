package org.ectopy.ui.records;

import java.nio.file.Path;
import org.ectopy.library.IndexedRecord;

/** A line of the list of records. */
public sealed interface RecordRow {

  /** Whether two lines stand for the same thing, be it as it was or as it is now. */
  boolean standsFor(RecordRow other);

  /**
   * The head of a folder.
   *
   * @param folder the folder
   * @param count how many of its records are shown, in words; empty where there are none
   * @param note what there is to say about it; else empty
   * @param folded whether its records are hidden
   * @param kept whether it is remembered
   */
  record Folder(Path folder, String count, String note, boolean folded, boolean kept)
      implements RecordRow {

    /** The folder's name. */
    String name() {
      Path name = folder.getFileName();
      return name == null ? folder.toString() : name.toString();
    }

    @Override
    public boolean standsFor(RecordRow other) {
      return other instanceof Folder that && that.folder.equals(folder);
    }
  }

  /** A record. */
  record Entry(IndexedRecord indexed) implements RecordRow {

    @Override
    public boolean standsFor(RecordRow other) {
      return other instanceof Entry that && that.indexed.header().equals(indexed.header());
    }
  }
}
