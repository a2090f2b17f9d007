package org.ectopy.library;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ectopy.record.Sex;
import org.ectopy.record.Subject;

/** One record of an index as bytes. */
final class IndexedRecordFormat {

  private static final int UNKNOWN_AGE = -1;

  private final Path folder;

  /** The format of the records of a folder, which are named from it. */
  IndexedRecordFormat(Path folder) {
    this.folder = folder;
  }

  /** Writes a record that has contents. */
  void write(IndexedRecord record, DataOutput out) throws IOException {
    ListedRecord file = record.file();
    out.writeUTF(folder.relativize(file.header()).toString());
    out.writeUTF(file.stamp());
    write(file.annotators(), out);
    out.writeBoolean(file.edited());
    IndexedRecord.Contents contents = record.contents().orElseThrow();
    write(contents.summary(), out);
    write(contents.labels(), out);
    write(contents.thumbnail(), out);
  }

  /** Reads what {@link #write} has written. */
  IndexedRecord read(DataInput in) throws IOException {
    Path header = folder.resolve(in.readUTF());
    ListedRecord file = new ListedRecord(header, in.readUTF(), strings(in), in.readBoolean());
    IndexedRecord.Contents contents =
        new IndexedRecord.Contents(summary(in), labels(in), thumbnail(in));
    return new IndexedRecord(file, Optional.of(contents), "");
  }

  private static void write(RecordSummary summary, DataOutput out) throws IOException {
    out.writeUTF(summary.name());
    out.writeDouble(summary.seconds());
    write(summary.leads(), out);
    Subject subject = summary.subject();
    out.writeInt(subject.age().orElse(UNKNOWN_AGE));
    out.writeUTF(subject.sex().name());
    write(subject.diagnoses(), out);
    write(subject.medications(), out);
    out.writeUTF(summary.words());
  }

  private static RecordSummary summary(DataInput in) throws IOException {
    String name = in.readUTF();
    double seconds = in.readDouble();
    List<String> leads = strings(in);
    int age = in.readInt();
    Sex sex = Sex.valueOf(in.readUTF());
    OptionalInt known = age == UNKNOWN_AGE ? OptionalInt.empty() : OptionalInt.of(age);
    Subject subject = new Subject(known, sex, strings(in), strings(in));
    return new RecordSummary(name, seconds, leads, subject, in.readUTF());
  }

  private static void write(LabelSummary labels, DataOutput out) throws IOException {
    out.writeUTF(labels.annotator());
    BeatCounts beats = labels.beats();
    out.writeLong(beats.n());
    out.writeLong(beats.s());
    out.writeLong(beats.v());
    out.writeLong(beats.f());
    out.writeLong(beats.q());
    write(labels.rhythms(), out);
  }

  private static LabelSummary labels(DataInput in) throws IOException {
    String annotator = in.readUTF();
    BeatCounts beats =
        new BeatCounts(in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong());
    return new LabelSummary(annotator, beats, strings(in));
  }

  private static void write(Thumbnail thumbnail, DataOutput out) throws IOException {
    out.writeUTF(thumbnail.units());
    out.writeInt(thumbnail.columns());
    for (int column = 0; column < thumbnail.columns(); column++) {
      out.writeFloat(thumbnail.low(column));
      out.writeFloat(thumbnail.high(column));
    }
  }

  private static Thumbnail thumbnail(DataInput in) throws IOException {
    String units = in.readUTF();
    int columns = in.readInt();
    float[] lows = new float[columns];
    float[] highs = new float[columns];
    for (int column = 0; column < columns; column++) {
      lows[column] = in.readFloat();
      highs[column] = in.readFloat();
    }
    return Thumbnail.of(lows, highs, units);
  }

  private static void write(List<String> strings, DataOutput out) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      out.writeUTF(string);
    }
  }

  private static List<String> strings(DataInput in) throws IOException {
    int count = in.readInt();
    List<String> strings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      strings.add(in.readUTF());
    }
    return strings;
  }
}
