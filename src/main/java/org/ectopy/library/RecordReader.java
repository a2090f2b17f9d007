package org.ectopy.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.record.RhythmSpan;
import org.ectopy.record.Samples;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.WfdbException;
import org.ectopy.wfdb.WfdbRecord;

/** Reads what the index holds of one record. */
final class RecordReader {

  /** The annotators that are asked first. */
  private static final List<String> PREFERRED = List.of("ect", "atr");

  private static final double THUMBNAIL_SECONDS = 3;
  private static final int THUMBNAIL_COLUMNS = 100;
  private static final int MOST_SAMPLES = 1 << 20;
  private static final int MOST_PLACES_TRIED = 5;
  private static final int MOST_WORDS = 600;

  private RecordReader() {}

  /** The record with what is in it, or with why it cannot be read; never an exception. */
  static IndexedRecord read(ListedRecord file) {
    try (EcgRecord record = WfdbRecord.open(file.header())) {
      Optional<Labels> labels = labels(file, record);
      AnnotationSet marks = labels.map(Labels::set).orElseGet(() -> new AnnotationSet(List.of()));
      LabelSummary says =
          labels.map(found -> summary(found, record.frames())).orElse(LabelSummary.NONE);
      Thumbnail thumbnail = thumbnail(record, marks);
      return new IndexedRecord(
          file, Optional.of(new IndexedRecord.Contents(summary(record), says, thumbnail)), "");
    } catch (WfdbException e) {
      return new IndexedRecord(file, Optional.empty(), e.detail());
    } catch (IOException | RuntimeException e) {
      return new IndexedRecord(file, Optional.empty(), "cannot be read: " + e.getMessage());
    }
  }

  /** An annotator's marks in frames. */
  private record Labels(String annotator, AnnotationSet set) {}

  private static Optional<Labels> labels(ListedRecord file, EcgRecord record) throws IOException {
    List<String> inOrder = new ArrayList<>(PREFERRED);
    inOrder.retainAll(file.annotators());
    file.annotators().stream().filter(each -> !PREFERRED.contains(each)).forEach(inOrder::add);
    for (String annotator : inOrder) {
      Optional<Labels> labels = labels(file.beside(annotator), annotator, record);
      if (labels.isPresent()) {
        return labels;
      }
    }
    return Optional.empty();
  }

  /** A file that cannot be read is passed over here; opening the record says what is wrong. */
  private static Optional<Labels> labels(Path path, String annotator, EcgRecord record)
      throws IOException {
    try {
      return record.reads(path)
          ? Optional.empty()
          : Optional.of(new Labels(annotator, AnnotationFile.read(path).inFrames(record.rate())));
    } catch (WfdbException e) {
      return Optional.empty();
    }
  }

  private static LabelSummary summary(Labels labels, long frames) {
    Map<String, Long> lengths = new TreeMap<>();
    for (RhythmSpan span : labels.set().rhythms(frames)) {
      lengths.merge(span.name(), span.ticks(), Long::sum);
    }
    List<String> rhythms =
        lengths.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .toList();
    BeatCounts beats = BeatCounts.among(labels.set().annotations());
    return new LabelSummary(labels.annotator(), beats, rhythms);
  }

  private static RecordSummary summary(EcgRecord record) {
    String words = String.join(" \u00b7 ", record.info().notes().comments()).strip();
    return new RecordSummary(
        record.name(),
        record.rate().seconds(record.frames()),
        record.leads().stream().map(Lead::name).toList(),
        record.info().notes().subject(),
        words.length() > MOST_WORDS ? words.substring(0, MOST_WORDS) + "\u2026" : words);
  }

  private static Thumbnail thumbnail(EcgRecord record, AnnotationSet marks) throws IOException {
    if (record.leads().isEmpty() || record.frames() == 0) {
      return Thumbnail.NONE;
    }
    int most = MOST_SAMPLES / record.leads().getFirst().samplesPerFrame();
    long wanted = Math.max(1, record.rate().frameAt(THUMBNAIL_SECONDS));
    int frames = (int) Math.min(Math.min(wanted, record.frames()), Math.max(1, most));
    Samples block = Samples.allocate(record.leads(), List.of(0), frames);
    TypicalPlace place = new TypicalPlace(record.frames(), frames, marks.beats());
    for (long first : place.firstFrames().stream().limit(MOST_PLACES_TRIED).toList()) {
      record.read(first, block);
      Thumbnail thumbnail = Thumbnail.of(record, block, THUMBNAIL_COLUMNS);
      if (thumbnail.drawable()) {
        return thumbnail;
      }
    }
    return Thumbnail.NONE;
  }
}
