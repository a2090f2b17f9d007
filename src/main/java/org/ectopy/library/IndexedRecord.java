package org.ectopy.library;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A record as the list of records shows it.
 *
 * @param file the record in its folder
 * @param contents what is in it; empty while it has not been read, and where it cannot be read
 * @param problem why it cannot be read, in one line; else empty
 */
public record IndexedRecord(ListedRecord file, Optional<Contents> contents, String problem) {

  /**
   * What is in a record.
   *
   * @param summary what its header says
   * @param labels what its annotations say
   * @param thumbnail a few seconds of it
   */
  public record Contents(RecordSummary summary, LabelSummary labels, Thumbnail thumbnail) {}

  /** A record that has not been read yet. */
  static IndexedRecord pending(ListedRecord file) {
    return new IndexedRecord(file, Optional.empty(), "");
  }

  /** The header file. */
  public Path header() {
    return file.header();
  }

  /** Its name, from its header once that has been read, before from its file. */
  public String name() {
    return contents.map(known -> known.summary().name()).orElseGet(file::stem);
  }

  /** Whether it has not been read yet. */
  public boolean pending() {
    return contents.isEmpty() && problem.isEmpty();
  }

  /** Whether it cannot be read. */
  public boolean broken() {
    return !problem.isEmpty();
  }
}
