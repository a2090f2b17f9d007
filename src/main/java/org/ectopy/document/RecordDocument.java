package org.ectopy.document;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.EditHistory;
import org.ectopy.annotation.Step;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of a record under edit, kept on disk. One thread at a time uses it, and never the
 * window's: each step returns once it is on disk. What it is can be read from any thread.
 */
public final class RecordDocument implements Closeable {

  private final Path header;
  private final DocumentBase base;
  private final DocumentPlaces places;
  private final EditLocks locks;
  private Path path;
  private final List<Step> steps = new ArrayList<>();
  private volatile EditHistory history;
  private long knownLength;
  private volatile Saved saved = Saved.NEVER;
  private Restored restored = Restored.NOTHING;
  private @Nullable EditLock lock;
  private @Nullable EditJournal journal;

  private RecordDocument(
      Path header, DocumentBase base, Path path, DocumentPlaces places, EditLocks locks) {
    this.header = header;
    this.base = base;
    this.path = path;
    this.places = places;
    this.locks = locks;
    this.history = EditHistory.beginningWith(AnnotationDocument.of(base.set(), base.author()));
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
    if (!Files.exists(path)) {
      return new RecordDocument(header, fresh, path, places, locks);
    }
    JournalContent content = JournalContent.of(path);
    if (content.entries().isEmpty()) {
      return new RecordDocument(header, fresh, path, places, locks);
    }
    if (!(content.entries().getFirst() instanceof JournalEntry.Begun(DocumentBase base))) {
      throw new DocumentException(path, "the journal of edits has lost its beginning");
    }
    if (base.frames() != fresh.frames()) {
      throw new DocumentException(
          path,
          "belongs to a record of "
              + base.frames()
              + " frames, this one has "
              + fresh.frames()
              + "; move the journal away to edit this one");
    }
    RecordDocument document = new RecordDocument(header, base, path, places, locks);
    document.replay(content, fresh);
    return document;
  }

  /** Whether a record has a journal of edits that begin with {@code base}. */
  public static boolean exists(Path header, String base, DocumentPlaces places) {
    return Files.exists(places.journal(header, base));
  }

  private void replay(JournalContent content, DocumentBase fresh) throws DocumentException {
    for (JournalEntry entry : content.entries().subList(1, content.entries().size())) {
      try {
        take(entry);
      } catch (IllegalArgumentException | IllegalStateException e) {
        throw new DocumentException(
            path, "step " + (steps.size() + 1) + " does not fit: " + e.getMessage(), e);
      }
    }
    knownLength = content.length();
    restored =
        new Restored(
            history.done().size(),
            content.ending() != JournalContent.Ending.CLEAN,
            !fresh.fingerprint().equals(base.fingerprint()));
  }

  private void take(JournalEntry entry) {
    switch (entry) {
      case JournalEntry.Begun _ -> throw new IllegalArgumentException("a second beginning");
      case JournalEntry.Stepped(Step step) -> {
        history = history.after(step);
        steps.add(step);
      }
      case JournalEntry.Written(Saved written) -> saved = written;
    }
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
   * @throws DocumentException where somebody else edits it, saying who
   */
  public void claim() throws DocumentException {
    if (Files.exists(path)) {
      resume();
    }
  }

  /**
   * Does a step and returns once it is on disk.
   *
   * @throws DocumentException where it is not, or somebody else edits the record: then nothing has
   *     changed
   */
  public void step(Step step) throws DocumentException {
    EditHistory next = history.after(step);
    writable().append(new JournalEntry.Stepped(step));
    history = next;
    steps.add(step);
  }

  private EditJournal writable() throws DocumentException {
    if (journal == null) {
      resume();
    }
    return Objects.requireNonNull(journal);
  }

  private void resume() throws DocumentException {
    if (journal != null) {
      return;
    }
    if (lock == null) {
      lock = locks.take(path);
    }
    if (!Files.exists(path)) {
      journal = EditJournal.begin(path, base);
      return;
    }
    JournalContent content = JournalContent.of(path);
    if (content.entries().isEmpty()) {
      removeEmpty();
      journal = EditJournal.begin(path, base);
      return;
    }
    requireAsKnown(content);
    journal = EditJournal.resume(path, content);
  }

  /** A journal that was cut within its first entry holds no edit. */
  private void removeEmpty() throws DocumentException {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw DocumentException.failed(path, "the journal of edits cannot be written", e);
    }
  }

  private void requireAsKnown(JournalContent content) throws DocumentException {
    if (content.length() != knownLength) {
      letGo();
      throw new DocumentException(
          path, "was edited elsewhere since it was opened here; open the record again");
    }
  }

  private void letGo() {
    Optional.ofNullable(lock)
        .ifPresent(
            held -> {
              try {
                held.close();
              } catch (IOException e) {
                return;
              }
            });
    lock = null;
  }

  /**
   * Begins a new journal in the user's own folder with all that was done so far: for a record whose
   * folder can no longer be written to.
   *
   * @throws DocumentException where that cannot be written either
   */
  public void moveAway() throws DocumentException {
    closeJournal();
    letGo();
    Path away = places.journalAway(header, base.name());
    EditLock newLock = locks.take(away);
    try {
      EditJournal copy = EditJournal.begin(away, base);
      for (Step step : steps) {
        copy.append(new JournalEntry.Stepped(step));
      }
      journal = copy;
      path = away;
    } finally {
      lock = newLock;
    }
  }

  /**
   * Writes the marks as {@link #savedFile}, with who set them and when beside it.
   *
   * @param replace whether a file may be replaced that is not the one this document saved last
   * @throws SavedElsewhereException where there is such a file and it may not
   * @throws DocumentException where it cannot be written; the old file stays
   */
  public void save(boolean replace) throws IOException {
    EditJournal open = writable();
    Saved written = new SavedAnnotations(savedFile()).write(history, saved, replace);
    open.append(new JournalEntry.Written(written));
    saved = written;
  }

  private void closeJournal() {
    try {
      if (journal != null) {
        journal.close();
      }
    } catch (IOException e) {
      return;
    } finally {
      journal = null;
    }
  }

  /** Lets others edit the record. All is on disk already. */
  @Override
  public void close() {
    closeJournal();
    letGo();
  }
}
