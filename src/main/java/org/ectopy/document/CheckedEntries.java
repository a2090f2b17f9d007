package org.ectopy.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ectopy.annotation.Change;
import org.ectopy.annotation.Edit;
import org.ectopy.annotation.Mark;
import org.ectopy.annotation.Step;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.wfdb.AnnotationFile;

/**
 * Puts entries into bytes and reads each of them back at once: one that would come back as another
 * is refused while its edit can still be made otherwise.
 */
final class CheckedEntries {

  private final Path journal;
  private final EntryReader reader;

  /**
   * @param reader of this journal; it learns the symbols from a beginning that is written
   */
  CheckedEntries(Path journal, EntryReader reader) {
    this.journal = journal;
    this.reader = reader;
  }

  /**
   * The bytes of an entry.
   *
   * @throws IOException where it would not come back as it is, or a mark does not fit an annotation
   *     file
   */
  ByteBuffer bytes(JournalEntry entry) throws IOException {
    if (entry instanceof JournalEntry.Stepped(Step.Do(Edit edit))) {
      requireWritable(edit);
    }
    byte[] content = EntryWriter.content(journal, entry);
    if (!same(reader.read(content), entry)) {
      throw new DocumentException(
          journal, "an annotation has a symbol or a value that the annotation set does not know");
    }
    return EntryWriter.framed(content);
  }

  private void requireWritable(Edit edit) throws IOException {
    List<Annotation> annotations =
        edit.changes().stream()
            .map(Change::after)
            .flatMap(Optional::stream)
            .map(Mark::annotation)
            .sorted(Comparator.comparingLong(Annotation::sample))
            .toList();
    AnnotationFile.encode(journal, new AnnotationSet(annotations));
  }

  private static boolean same(JournalEntry read, JournalEntry entry) {
    if (read instanceof JournalEntry.Begun(DocumentBase one)
        && entry instanceof JournalEntry.Begun(DocumentBase other)) {
      return same(one, other);
    }
    return read.equals(entry);
  }

  /** Declarations may come back closed by a null annotation; what they declare is the same. */
  private static boolean same(DocumentBase one, DocumentBase other) {
    return one.name().equals(other.name())
        && one.author().equals(other.author())
        && one.fingerprint().equals(other.fingerprint())
        && one.frames() == other.frames()
        && one.set().annotations().equals(other.set().annotations())
        && one.set().symbols().equals(other.set().symbols());
  }
}
