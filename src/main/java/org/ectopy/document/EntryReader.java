package org.ectopy.document;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Change;
import org.ectopy.annotation.Changes;
import org.ectopy.annotation.Edit;
import org.ectopy.annotation.EditKind;
import org.ectopy.annotation.Mark;
import org.ectopy.annotation.Setter;
import org.ectopy.annotation.Step;
import org.ectopy.annotation.Strip;
import org.ectopy.annotation.StripChange;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.SymbolTable;
import org.ectopy.wfdb.AnnotationFile;

/** Reads the contents of journal entries that {@link EntryWriter} wrote. */
final class EntryReader {

  /** A change takes more bytes than this, so that a wrong count asks for no endless memory. */
  private static final int LEAST_CHANGE = 2;

  private final Path journal;
  private SymbolTable symbols;

  /** Reads a journal from its beginning, which says what the symbols are. */
  EntryReader(Path journal) {
    this(journal, SymbolTable.STANDARD);
  }

  /** Reads entries of a journal that began with these symbols. */
  EntryReader(Path journal, SymbolTable symbols) {
    this.journal = journal;
    this.symbols = symbols;
  }

  /**
   * The entry in a content whose checksum was right.
   *
   * @throws IOException where it is none that this program writes
   */
  JournalEntry read(byte[] content) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
    try {
      int type = in.readUnsignedByte();
      JournalEntry entry =
          switch (type) {
            case EntryWriter.BEGUN -> new JournalEntry.Begun(base(in));
            case EntryWriter.DO -> new JournalEntry.Stepped(new Step.Do(edit(in, false)));
            case EntryWriter.DO_STRIPS -> new JournalEntry.Stepped(new Step.Do(edit(in, true)));
            case EntryWriter.UNDO -> new JournalEntry.Stepped(new Step.Undo());
            case EntryWriter.REDO -> new JournalEntry.Stepped(new Step.Redo());
            case EntryWriter.WRITTEN ->
                new JournalEntry.Written(new Saved(in.readLong(), in.readUTF()));
            default -> throw new IOException("an entry of the unknown type " + type);
          };
      if (in.available() > 0) {
        throw new IOException("an entry with " + in.available() + " bytes too many");
      }
      return entry;
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IOException("an entry that makes no sense (" + e.getMessage() + ")", e);
    }
  }

  private DocumentBase base(DataInputStream in) throws IOException {
    String name = in.readUTF();
    Authorship author = author(in);
    String fingerprint = in.readUTF();
    long frames = in.readLong();
    AnnotationSet set = AnnotationFile.decode(journal, bytes(in, in.readInt()));
    symbols = set.symbols();
    return new DocumentBase(name, author, fingerprint, frames, set);
  }

  private static byte[] bytes(DataInputStream in, int count) throws IOException {
    if (count < 0 || count > in.available()) {
      throw new IOException(
          "an entry that claims " + count + " bytes where there are " + in.available());
    }
    return in.readNBytes(count);
  }

  private Edit edit(DataInputStream in, boolean ofStrips) throws IOException {
    long number = in.readLong();
    EditKind kind = EntryWriter.KINDS.get(in.readUnsignedByte());
    Authorship by = author(in);
    long reverted = in.readLong();
    Changes changes = new Changes(marks(in), ofStrips ? strips(in) : List.of());
    return new Edit(
        number,
        kind,
        by,
        changes,
        reverted == 0 ? OptionalLong.empty() : OptionalLong.of(reverted));
  }

  private List<Change> marks(DataInputStream in) throws IOException {
    int count = count(in);
    List<Change> changes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      changes.add(new Change(mark(in), mark(in)));
    }
    return changes;
  }

  private static int count(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > in.available() / LEAST_CHANGE) {
      throw new IOException("an edit that claims " + count + " changes");
    }
    return count;
  }

  private static List<StripChange> strips(DataInputStream in) throws IOException {
    int count = count(in);
    if (count == 0) {
      throw new IOException("an edit of strips that changes none");
    }
    List<StripChange> changes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      changes.add(new StripChange(strip(in), strip(in)));
    }
    return changes;
  }

  private static Optional<Strip> strip(DataInputStream in) throws IOException {
    return in.readBoolean()
        ? Optional.of(
            new Strip(in.readLong(), in.readLong(), in.readLong(), in.readUTF(), author(in)))
        : Optional.empty();
  }

  private Optional<Mark> mark(DataInputStream in) throws IOException {
    if (!in.readBoolean()) {
      return Optional.empty();
    }
    long id = in.readLong();
    Annotation annotation = annotation(in);
    Authorship author = author(in);
    boolean confirmed = in.readBoolean();
    return Optional.of(
        new Mark(id, annotation, author, confirmed ? Optional.of(author(in)) : Optional.empty()));
  }

  private Annotation annotation(DataInputStream in) throws IOException {
    long sample = in.readLong();
    AnnotationSymbol symbol = symbols.symbol(in.readUnsignedByte());
    int subtype = in.readByte();
    int channel = in.readUnsignedByte();
    int number = in.readByte();
    byte[] aux = bytes(in, in.readUnsignedShort());
    return new Annotation(
        sample, symbol, subtype, channel, number, new String(aux, StandardCharsets.ISO_8859_1));
  }

  private static Authorship author(DataInputStream in) throws IOException {
    Setter setter = EntryWriter.SETTERS.get(in.readUnsignedByte());
    String name = in.readUTF();
    long millis = in.readLong();
    return new Authorship(
        setter,
        name,
        millis == EntryWriter.NO_TIME
            ? Optional.empty()
            : Optional.of(Instant.ofEpochMilli(millis)));
  }
}
