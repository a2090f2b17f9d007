package org.ectopy.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.EditHistory;
import org.ectopy.annotation.Replay;
import org.ectopy.annotation.Step;

/**
 * What a document's journal gives when it is read.
 *
 * @param base what the edits begin with
 * @param steps all that was done, in its order
 * @param history what came of it
 * @param saved what is in the saved annotation file
 * @param restored what was found
 * @param length of the journal's whole entries in bytes; 0 where there is none
 */
record StoredDocument(
    DocumentBase base,
    List<Step> steps,
    EditHistory history,
    Saved saved,
    Restored restored,
    long length) {

  StoredDocument {
    steps = List.copyOf(steps);
  }

  /**
   * The document of a journal, which need not exist.
   *
   * @param fresh what the edits begin with where there is no journal
   * @throws DocumentException where the journal cannot be read, or belongs to another record
   */
  static StoredDocument read(Path path, DocumentBase fresh) throws DocumentException {
    if (!Files.exists(path)) {
      return begun(fresh, Restored.NOTHING);
    }
    JournalContent content = JournalContent.of(path);
    if (content.entries().isEmpty()) {
      return begun(fresh, new Restored(0, size(path) > 0, false));
    }
    DocumentBase base = beginning(path, content);
    if (base.frames() != fresh.frames()) {
      throw new DocumentException(
          path,
          "belongs to a record of "
              + base.frames()
              + " frames, this one has "
              + fresh.frames()
              + "; move the journal away to edit this one");
    }
    return replayed(path, content, base, fresh);
  }

  /**
   * The document of a journal that exists; empty where nothing whole is in it.
   *
   * @throws DocumentException where the journal cannot be read
   */
  static Optional<StoredDocument> read(Path path) throws DocumentException {
    JournalContent content = JournalContent.of(path);
    if (content.entries().isEmpty()) {
      return Optional.empty();
    }
    DocumentBase base = beginning(path, content);
    return Optional.of(replayed(path, content, base, base));
  }

  private static DocumentBase beginning(Path path, JournalContent content)
      throws DocumentException {
    if (content.entries().getFirst() instanceof JournalEntry.Begun(DocumentBase base)) {
      return base;
    }
    throw new DocumentException(
        path, "the journal of edits has lost its beginning; move it away to edit this record");
  }

  private static long size(Path path) throws DocumentException {
    try {
      return Files.size(path);
    } catch (IOException e) {
      throw DocumentException.failed(path, "the journal of edits cannot be read", e);
    }
  }

  private static StoredDocument begun(DocumentBase base, Restored restored) {
    return new StoredDocument(base, List.of(), beginning(base), Saved.NEVER, restored, 0);
  }

  private static EditHistory beginning(DocumentBase base) {
    return EditHistory.beginningWith(AnnotationDocument.of(base.set(), base.author()));
  }

  private static StoredDocument replayed(
      Path path, JournalContent content, DocumentBase base, DocumentBase fresh)
      throws DocumentException {
    Replay replay = new Replay(beginning(base));
    List<Step> steps = new ArrayList<>();
    Saved saved = Saved.NEVER;
    for (JournalEntry entry : content.entries().subList(1, content.entries().size())) {
      switch (entry) {
        case JournalEntry.Begun _ ->
            throw new DocumentException(path, "the journal of edits has a second beginning");
        case JournalEntry.Stepped(Step step) -> {
          steps.add(step);
          take(path, replay, steps);
        }
        case JournalEntry.Written(Saved written) -> saved = written;
      }
    }
    EditHistory history = replay.history();
    Restored restored =
        new Restored(
            history.done().size(),
            content.ending() != JournalContent.Ending.CLEAN,
            !fresh.fingerprint().equals(base.fingerprint()));
    return new StoredDocument(base, steps, history, saved, restored, content.length());
  }

  private static void take(Path path, Replay replay, List<Step> steps) throws DocumentException {
    try {
      replay.take(steps.getLast());
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new DocumentException(
          path, "step " + steps.size() + " does not fit: " + e.getMessage(), e);
    }
  }
}
