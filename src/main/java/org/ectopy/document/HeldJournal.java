package org.ectopy.document;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ectopy.wfdb.Overwrite;

/** A journal that this document, and nobody else's, may write to. */
final class HeldJournal implements Closeable {

  private final EditLock lock;
  private final EditJournal journal;

  private HeldJournal(EditLock lock, EditJournal journal) {
    this.lock = lock;
    this.journal = journal;
  }

  /**
   * The journal of a document that knows {@code length} bytes of it; 0 where there was none.
   *
   * @throws DocumentException where somebody else edits it or has done so since, or it cannot be
   *     written
   */
  static HeldJournal of(Path path, DocumentBase base, long length, EditLocks locks)
      throws DocumentException {
    return locked(
        locks.take(path), () -> length == 0 ? beginning(path, base) : going(path, base, length));
  }

  /**
   * A new journal with all of {@code entries}; one that stands there is kept as it was found.
   *
   * @throws DocumentException where somebody else edits it, or it cannot be written
   */
  static HeldJournal anew(Path path, List<JournalEntry> entries, EditLocks locks)
      throws DocumentException {
    return locked(
        locks.take(path),
        () -> {
          keep(path);
          return EditJournal.begin(path, entries, Overwrite.REPLACE);
        });
  }

  /** Whether the last who held it ended without letting go. */
  boolean left() {
    return lock.left();
  }

  /** Opens a journal under its lock. */
  @FunctionalInterface
  private interface Opening {
    EditJournal open() throws DocumentException;
  }

  private static HeldJournal locked(EditLock lock, Opening opening) throws DocumentException {
    boolean kept = false;
    try {
      HeldJournal held = new HeldJournal(lock, opening.open());
      kept = true;
      return held;
    } finally {
      if (!kept) {
        letGo(lock);
      }
    }
  }

  private static EditJournal beginning(Path path, DocumentBase base) throws DocumentException {
    if (Files.exists(path)) {
      if (!JournalContent.of(path).entries().isEmpty()) {
        throw editedElsewhere(path);
      }
      keep(path);
    }
    return EditJournal.begin(path, List.of(new JournalEntry.Begun(base)), Overwrite.REPLACE);
  }

  private static EditJournal going(Path path, DocumentBase base, long length)
      throws DocumentException {
    if (Files.notExists(path)) {
      throw new DocumentException(path, "the journal of edits is gone, was its folder removed?");
    }
    JournalContent content = JournalContent.of(path);
    if (content.length() != length) {
      throw editedElsewhere(path);
    }
    return EditJournal.resume(path, content, base);
  }

  private static DocumentException editedElsewhere(Path path) {
    return new DocumentException(
        path, "was edited elsewhere since it was opened here; open the record again");
  }

  private static void keep(Path path) throws DocumentException {
    try {
      if (Files.exists(path)) {
        AsFound.keep(path);
      }
    } catch (IOException e) {
      throw DocumentException.failed(path, "cannot be kept as it was found", e);
    }
  }

  /** Appends an entry, as {@link EditJournal#append}. */
  void append(JournalEntry entry) throws DocumentException {
    journal.append(entry);
  }

  /** The bytes of all entries so far. */
  long length() {
    return journal.length();
  }

  /** Lets others edit the document. All is on disk already, so a failure loses nothing. */
  @Override
  public void close() {
    try {
      journal.close();
    } catch (IOException e) {
      return;
    } finally {
      letGo(lock);
    }
  }

  private static void letGo(EditLock lock) {
    try {
      lock.close();
    } catch (IOException e) {
      return;
    }
  }
}
