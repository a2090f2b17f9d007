package org.ectopy.document;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The file that an edit is written to before it counts as done. Entries are appended and forced to
 * disk one by one; one that could not be written leaves no trace.
 */
final class EditJournal implements Closeable {

  private final Path path;
  private final JournalChannel channel;
  private long length;

  /**
   * @param length of what stands in it already; what follows is cut off
   */
  EditJournal(Path path, JournalChannel channel, long length) {
    this.path = path;
    this.channel = channel;
    this.length = length;
  }

  /**
   * Begins a journal.
   *
   * @throws DocumentException where it exists or cannot be written; nothing is left of it then
   */
  static EditJournal begin(Path path, DocumentBase base) throws DocumentException {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      EditJournal journal = new EditJournal(path, JournalFile.create(path), 0);
      journal.beginWith(base);
      return journal;
    } catch (IOException e) {
      throw DocumentException.failed(path, "the journal of edits cannot be written", e);
    }
  }

  private void beginWith(DocumentBase base) throws IOException {
    boolean whole = false;
    try {
      ByteBuffer first = EntryWriter.bytes(path, new JournalEntry.Begun(base));
      put(
          ByteBuffer.allocate(JournalContent.MAGIC.length + first.remaining())
              .put(JournalContent.MAGIC)
              .put(first)
              .flip());
      whole = true;
    } finally {
      if (!whole) {
        channel.close();
        Files.deleteIfExists(path);
      }
    }
  }

  /**
   * Goes on with a journal that was read. What follows its last whole entry is cut off, and kept
   * beside it.
   *
   * @throws DocumentException where it cannot be written
   */
  static EditJournal resume(Path path, JournalContent content) throws DocumentException {
    try {
      JournalFile file = JournalFile.existing(path);
      if (content.ending() != JournalContent.Ending.CLEAN) {
        Files.copy(path, cutOff(path));
        file.truncate(content.length());
        file.force();
      }
      return new EditJournal(path, file, content.length());
    } catch (IOException e) {
      throw DocumentException.failed(path, "the journal of edits cannot be written", e);
    }
  }

  /** Where a journal is kept as it was found, before its end is cut off. */
  private static Path cutOff(Path path) {
    String when = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString().replace(':', '-');
    return path.resolveSibling(path.getFileName() + ".as-found-" + when);
  }

  /**
   * Appends an entry and returns once it is on disk.
   *
   * @throws DocumentException where it is not: then the journal is as it was before
   */
  void append(JournalEntry entry) throws DocumentException {
    try {
      put(EntryWriter.bytes(path, entry));
    } catch (IOException e) {
      throw DocumentException.failed(path, "the edit could not be written", e);
    }
  }

  private void put(ByteBuffer bytes) throws IOException {
    int count = bytes.remaining();
    boolean onDisk = false;
    try {
      channel.write(bytes, length);
      channel.force();
      onDisk = channel.inPlace();
      if (!onDisk) {
        throw new DocumentException(path, "the journal of edits is gone, was its folder removed?");
      }
      length += count;
    } finally {
      if (!onDisk) {
        cutOff();
      }
    }
  }

  /** Part of an entry may have come to the file; reading stops before it in any case. */
  private void cutOff() {
    try {
      channel.truncate(length);
    } catch (IOException e) {
      return;
    }
  }

  /** The bytes of all entries so far. */
  long length() {
    return length;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
