package org.ectopy.document;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * What stands in a journal.
 *
 * @param entries all that are whole, in their order
 * @param length the bytes up to the end of the last whole entry
 * @param ending what follows them
 */
record JournalContent(List<JournalEntry> entries, long length, Ending ending) {

  /** The first bytes of every journal. */
  static final byte[] MAGIC = "ECTOPYJ1".getBytes(StandardCharsets.US_ASCII);

  /** How a journal ends. */
  enum Ending {
    /** With its last entry. */
    CLEAN,
    /** With an entry that was cut short: nobody was told that it was on disk. */
    TORN,
    /** With bytes that are no entry, and that may have been one. */
    DAMAGED
  }

  JournalContent {
    entries = List.copyOf(entries);
  }

  /**
   * Reads a journal up to its end or to the first entry that is not whole.
   *
   * @throws DocumentException where it cannot be read, or is no journal
   */
  static JournalContent of(Path file) throws DocumentException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      return read(file, new DataInputStream(bytes), Files.size(file));
    } catch (IOException e) {
      throw DocumentException.failed(file, "the journal of edits cannot be read", e);
    }
  }

  private static JournalContent read(Path file, DataInputStream in, long size) throws IOException {
    byte[] magic = in.readNBytes(MAGIC.length);
    if (!Arrays.equals(magic, MAGIC)) {
      boolean cut = Arrays.equals(magic, Arrays.copyOf(MAGIC, magic.length));
      if (cut) {
        return new JournalContent(List.of(), 0, Ending.TORN);
      }
      throw new DocumentException(
          file,
          "is no journal of edits, it does not begin with ECTOPYJ1; move it away to edit this"
              + " record");
    }
    List<JournalEntry> entries = new ArrayList<>();
    EntryReader reader = new EntryReader(file);
    long length = MAGIC.length;
    while (length < size) {
      long left = size - length;
      Frame frame = Frame.read(in, left);
      if (!frame.whole()) {
        return new JournalContent(entries, length, frame.torn() ? Ending.TORN : Ending.DAMAGED);
      }
      entries.add(entry(file, reader, frame, length));
      length += frame.content().array().length + 2L * Integer.BYTES;
    }
    return new JournalContent(entries, length, Ending.CLEAN);
  }

  private static JournalEntry entry(Path file, EntryReader reader, Frame frame, long at)
      throws DocumentException {
    try {
      return reader.read(frame.content().array());
    } catch (IOException e) {
      throw new DocumentException(
          file,
          "byte " + at + ": " + e.getMessage() + "; is it of a newer Ectopy? Nothing was changed",
          e);
    }
  }

  /** An entry's bytes as they stand in the file. */
  private record Frame(ByteBuffer content, boolean whole, boolean torn) {

    static Frame read(DataInputStream in, long left) throws IOException {
      if (left < Integer.BYTES) {
        return new Frame(ByteBuffer.allocate(0), false, true);
      }
      int length = in.readInt();
      if (length <= 0) {
        return new Frame(ByteBuffer.allocate(0), false, false);
      }
      if (length + 2L * Integer.BYTES > left) {
        return new Frame(ByteBuffer.allocate(0), false, true);
      }
      byte[] content = in.readNBytes(length);
      if (content.length < length) {
        throw new EOFException();
      }
      CRC32C sum = new CRC32C();
      sum.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
      sum.update(content);
      boolean right = in.readInt() == (int) sum.getValue();
      return new Frame(ByteBuffer.wrap(content), right, false);
    }
  }
}
