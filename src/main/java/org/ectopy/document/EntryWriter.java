package org.ectopy.document;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Change;
import org.ectopy.annotation.Edit;
import org.ectopy.annotation.EditKind;
import org.ectopy.annotation.Mark;
import org.ectopy.annotation.Setter;
import org.ectopy.annotation.Step;
import org.ectopy.annotation.Strip;
import org.ectopy.annotation.StripChange;
import org.ectopy.record.Annotation;
import org.ectopy.wfdb.AnnotationFile;

/**
 * Puts journal entries into bytes: the content's length (4 bytes), the content, CRC-32C of both (4
 * bytes), all with the highest byte first. {@link EntryReader} reads them back.
 */
final class EntryWriter {

  static final int BEGUN = 1;
  static final int DO = 2;
  static final int UNDO = 3;
  static final int REDO = 4;
  static final int WRITTEN = 5;

  /** An edit that changes strips as well; older programs refuse to read it. */
  static final int DO_STRIPS = 6;

  /** Stands for a time that nobody knows, in milliseconds. */
  static final long NO_TIME = Long.MIN_VALUE;

  /** The kinds of edits by their numbers. */
  static final List<EditKind> KINDS = List.of(EditKind.values());

  /** The kinds of authors by their numbers. */
  static final List<Setter> SETTERS = List.of(Setter.values());

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  private EntryWriter() {}

  /**
   * The content of an entry.
   *
   * @param journal is named where a base's annotations do not fit their format
   * @throws IOException where they do not, or a text is too long
   */
  static byte[] content(Path journal, JournalEntry entry) throws IOException {
    EntryWriter writer = new EntryWriter();
    switch (entry) {
      case JournalEntry.Begun(DocumentBase base) -> writer.begun(journal, base);
      case JournalEntry.Stepped(Step step) -> writer.stepped(step);
      case JournalEntry.Written(Saved saved) -> writer.written(saved);
    }
    return writer.bytes.toByteArray();
  }

  /** A content between its length and its checksum. */
  static ByteBuffer framed(byte[] content) {
    ByteBuffer frame = ByteBuffer.allocate(content.length + 2 * Integer.BYTES);
    frame.putInt(content.length).put(content);
    CRC32C sum = new CRC32C();
    sum.update(frame.array(), 0, frame.position());
    return frame.putInt((int) sum.getValue()).flip();
  }

  private void begun(Path journal, DocumentBase base) throws IOException {
    out.writeByte(BEGUN);
    out.writeUTF(base.name());
    author(base.author());
    out.writeUTF(base.fingerprint());
    out.writeLong(base.frames());
    byte[] annotations = AnnotationFile.encode(journal, base.set());
    out.writeInt(annotations.length);
    out.write(annotations);
  }

  private void stepped(Step step) throws IOException {
    switch (step) {
      case Step.Do(Edit edit) -> {
        out.writeByte(edit.strips().isEmpty() ? DO : DO_STRIPS);
        edit(edit);
      }
      case Step.Undo() -> out.writeByte(UNDO);
      case Step.Redo() -> out.writeByte(REDO);
    }
  }

  private void written(Saved saved) throws IOException {
    out.writeByte(WRITTEN);
    out.writeLong(saved.lastEdit());
    out.writeUTF(saved.fingerprint());
  }

  private void edit(Edit edit) throws IOException {
    out.writeLong(edit.number());
    out.writeByte(KINDS.indexOf(edit.kind()));
    author(edit.by());
    out.writeLong(edit.reverts().orElse(0));
    out.writeInt(edit.changes().size());
    for (Change change : edit.changes()) {
      mark(change.before());
      mark(change.after());
    }
    if (!edit.strips().isEmpty()) {
      strips(edit.strips());
    }
  }

  private void strips(List<StripChange> changes) throws IOException {
    out.writeInt(changes.size());
    for (StripChange change : changes) {
      strip(change.before());
      strip(change.after());
    }
  }

  private void strip(Optional<Strip> strip) throws IOException {
    out.writeBoolean(strip.isPresent());
    if (strip.isPresent()) {
      out.writeLong(strip.get().id());
      out.writeLong(strip.get().begin());
      out.writeLong(strip.get().end());
      out.writeUTF(strip.get().note());
      author(strip.get().author());
    }
  }

  private void mark(Optional<Mark> mark) throws IOException {
    out.writeBoolean(mark.isPresent());
    if (mark.isPresent()) {
      out.writeLong(mark.get().id());
      annotation(mark.get().annotation());
      author(mark.get().author());
      out.writeBoolean(mark.get().confirmed().isPresent());
      if (mark.get().confirmed().isPresent()) {
        author(mark.get().confirmed().get());
      }
    }
  }

  private void annotation(Annotation annotation) throws IOException {
    out.writeLong(annotation.sample());
    out.writeByte(annotation.symbol().code());
    out.writeByte(annotation.subtype());
    out.writeByte(annotation.channel());
    out.writeByte(annotation.number());
    byte[] aux = annotation.aux().getBytes(StandardCharsets.ISO_8859_1);
    out.writeShort(aux.length);
    out.write(aux);
  }

  private void author(Authorship author) throws IOException {
    out.writeByte(SETTERS.indexOf(author.setter()));
    out.writeUTF(author.name());
    out.writeLong(author.when().map(Instant::toEpochMilli).orElse(NO_TIME));
  }
}
