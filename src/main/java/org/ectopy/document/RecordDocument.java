package org.ectopy.document;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.annotation.EditHistory;
import org.ectopy.annotation.Step;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of a record under edit, kept on disk. One thread at a time uses it, and never the
 * window's: each step returns once it is on disk. What it is can be read from any thread.
 */
public final class RecordDocument implements Closeable {

  private final Path header;
  private final DocumentPlaces places;
  private final EditLocks locks;
  private final DocumentBase base;
  private final Restored restored;
  private final List<Step> steps;
  private volatile Path path;
  private volatile EditHistory history;
  private volatile Saved saved;
  private long length;
  private @Nullable HeldJournal held;

  private RecordDocument(
      Path header, Path path, StoredDocument stored, DocumentPlaces places, EditLocks locks) {
    this.header = header;
    this.path = path;
    this.places = places;
    this.locks = locks;
    this.base = stored.base();
    this.restored = stored.restored();
    this.steps = new ArrayList<>(stored.steps());
    this.history = stored.history();
    this.saved = stored.saved();
    this.length = stored.length();
  }

  /**
   * Opens the document that begins with {@code fresh}: with all edits of its journal, where there
   * is one. Nothing is written.
   *
   * @param fresh what the edits begin with where there is no journal
   * @throws DocumentException where the journal cannot be read, or belongs to another record
   */
  public static RecordDocument open(
      Path header, DocumentBase fresh, DocumentPlaces places, EditLocks locks)
      throws DocumentException {
    Path path = places.journal(header, fresh.name());
    return new RecordDocument(header, path, StoredDocument.read(path, fresh), places, locks);
  }

  /** Whether a record has a journal of edits that begin with {@code base}. */
  public static boolean exists(Path header, String base, DocumentPlaces places) {
    return Files.exists(places.journal(header, base));
  }

  /** What the edits begin with. */
  public DocumentBase base() {
    return base;
  }

  /** The marks and edits, all of them on disk. */
  public EditHistory history() {
    return history;
  }

  /** What is in the saved annotation file. */
  public Saved saved() {
    return saved;
  }

  /** What was found when the document was opened. */
  public Restored restored() {
    return restored;
  }

  /** The journal's file, be it there already or not. */
  public Path journal() {
    return path;
  }

  /** Where {@link #save} writes. */
  public Path savedFile() {
    return places.saved(header);
  }

  /**
   * Makes sure that this document, and nobody else's, may be edited; nothing is asked of a document
   * that has no journal yet.
   *
   * @return whether the program that edited it last was killed, or the power cut
   * @throws DocumentException where somebody else edits it, saying who
   */
  public boolean claim() throws DocumentException {
    return Files.exists(path) && writable().left();
  }

  /**
   * Does a step and returns once it is on disk.
   *
   * @throws DocumentException where it is not, or somebody else edits the record: then nothing has
   *     changed
   * @throws IllegalArgumentException where the step does not fit the history
   * @throws IllegalStateException where there is nothing to undo or redo
   */
  public void step(Step step) throws DocumentException {
    EditHistory next = history.after(step);
    append(new JournalEntry.Stepped(step));
    history = next;
    steps.add(step);
  }

  private void append(JournalEntry entry) throws DocumentException {
    HeldJournal journal = writable();
    journal.append(entry);
    length = journal.length();
  }

  private HeldJournal writable() throws DocumentException {
    HeldJournal journal = held;
    if (journal == null) {
      makeFolder(path);
      journal = HeldJournal.of(path, base, length, locks);
      held = journal;
      length = journal.length();
    }
    return journal;
  }

  private void makeFolder(Path file) throws DocumentException {
    try {
      places.makeFolder(file);
    } catch (IOException e) {
      throw DocumentException.failed(file, "its folder cannot be made", e);
    }
  }

  /**
   * Begins a new journal in the user's own folder with all that was done so far: for a record whose
   * folder can no longer be written to. From then on that journal is the record's.
   *
   * @throws DocumentException where that cannot be written either; then nothing has changed
   */
  public void moveAway() throws DocumentException {
    Path away = places.journalAway(header, base.name());
    if (path.equals(away)) {
      close();
    }
    makeFolder(away);
    HeldJournal copy = HeldJournal.anew(away, entries(), locks);
    close();
    held = copy;
    path = away;
    length = copy.length();
  }

  private List<JournalEntry> entries() {
    List<JournalEntry> entries = new ArrayList<>(steps.size() + 2);
    entries.add(new JournalEntry.Begun(base));
    steps.forEach(step -> entries.add(new JournalEntry.Stepped(step)));
    if (saved.ever()) {
      entries.add(new JournalEntry.Written(saved));
    }
    return entries;
  }

  /**
   * Writes the marks as {@link #savedFile}, with who set them and when beside it.
   *
   * @param replace whether a file may be replaced that is not the one this document saved last
   * @throws SavedElsewhereException where there is such a file and it may not
   * @throws DocumentException where it cannot be written; the old file stays
   */
  public void save(boolean replace) throws IOException {
    writable();
    Path file = savedFile();
    makeFolder(file);
    saved = new SavedAnnotations(file).write(history, saved, replace);
    append(new JournalEntry.Written(saved));
  }

  /** Lets others edit the record. All is on disk already. */
  @Override
  public void close() {
    if (held != null) {
      held.close();
      held = null;
    }
  }
}
