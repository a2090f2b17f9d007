package org.ectopy.document;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import org.ectopy.wfdb.AtomicFile;
import org.ectopy.wfdb.Overwrite;

/**
 * The file that an edit is written to before it counts as done. Entries are appended and forced to
 * disk one by one; one that could not be written leaves no trace.
 */
final class EditJournal implements Closeable {

  private final Path path;
  private final JournalChannel channel;
  private final CheckedEntries entries;
  private long length;

  /**
   * @param reader that knows the symbols
   * @param length in bytes of what stands in it already; what follows is written over
   */
  EditJournal(Path path, JournalChannel channel, EntryReader reader, long length) {
    this.path = path;
    this.channel = channel;
    this.entries = new CheckedEntries(path, reader);
    this.length = length;
  }

  /**
   * Begins a journal: the file is there with all its entries or not at all.
   *
   * @param entries the first says what the edits begin with
   * @param overwrite what happens to a journal that stands there
   * @throws DocumentException where it exists and must stay, or cannot be written
   */
  static EditJournal begin(Path path, List<JournalEntry> entries, Overwrite overwrite)
      throws DocumentException {
    try {
      EntryReader reader = new EntryReader(path);
      CheckedEntries checked = new CheckedEntries(path, reader);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.write(JournalContent.MAGIC);
      for (JournalEntry entry : entries) {
        bytes.write(checked.bytes(entry).array());
      }
      AtomicFile.write(path, overwrite, ByteBuffer.wrap(bytes.toByteArray()));
      return new EditJournal(path, JournalFile.existing(path), reader, bytes.size());
    } catch (IOException e) {
      throw DocumentException.failed(path, "the journal of edits cannot be written", e);
    }
  }

  /**
   * Goes on with a journal that was read. What follows its last whole entry is cut off, and kept
   * beside it.
   *
   * @throws DocumentException where it cannot be written
   */
  static EditJournal resume(Path path, JournalContent content, DocumentBase base)
      throws DocumentException {
    try {
      JournalFile file = JournalFile.existing(path);
      boolean kept = false;
      try {
        if (content.ending() != JournalContent.Ending.CLEAN) {
          AsFound.keep(path);
          file.truncate(content.length());
          file.force();
        }
        kept = true;
      } finally {
        if (!kept) {
          file.close();
        }
      }
      EntryReader reader = new EntryReader(path, base.set().symbols());
      return new EditJournal(path, file, reader, content.length());
    } catch (IOException e) {
      throw DocumentException.failed(path, "the journal of edits cannot be written", e);
    }
  }

  /**
   * Appends an entry and returns once it is on disk.
   *
   * @throws DocumentException where it is not: then the journal is as it was before
   */
  void append(JournalEntry entry) throws DocumentException {
    try {
      put(entries.bytes(entry));
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
