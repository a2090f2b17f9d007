package org.ectopy.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.EditHistory;
import org.ectopy.annotation.Setter;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.task.Progress;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.RecordFiles;

/**
 * Reads the labels of records, open in a window or not. Nothing is claimed and nothing written; of
 * a record that is being edited the edits count that are on disk.
 */
public final class LabelReader {

  private static final String REFERENCE = "atr";

  private final DocumentPlaces places;

  /**
   * @param places where the journals lie
   */
  public LabelReader(DocumentPlaces places) {
    this.places = places;
  }

  /**
   * What a person has made of a record's labels; empty where no edit is in force. Where several
   * annotators' marks were edited, those count that the window opens first.
   *
   * @throws DocumentException where a journal cannot be read
   */
  public Optional<RecordLabels> corrected(Path header) throws DocumentException {
    Optional<RecordLabels> detected = Optional.empty();
    for (String base : bases(header)) {
      Optional<RecordLabels> found =
          StoredDocument.read(places.journal(header, base))
              .map(StoredDocument::history)
              .filter(history -> history.markEdits() > 0)
              .map(known -> new RecordLabels(base, known.markEdits(), known.document()));
      if (base.equals(DocumentBase.DETECTED)) {
        detected = found;
      } else if (found.isPresent()) {
        return found;
      }
    }
    return detected;
  }

  /**
   * The edits of a record's labels that begin with one annotator's marks; empty where there are
   * none.
   *
   * @param base the extension of the annotation file, or {@link DocumentBase#DETECTED}
   * @throws DocumentException where the journal cannot be read
   */
  public Optional<EditHistory> edits(Path header, String base) throws DocumentException {
    return RecordDocument.exists(header, base, places)
        ? StoredDocument.read(places.journal(header, base)).map(StoredDocument::history)
        : Optional.empty();
  }

  private List<String> bases(Path header) throws DocumentException {
    try {
      return places.bases(header);
    } catch (IOException e) {
      throw DocumentException.failed(header, "its edits cannot be looked for", e);
    }
  }

  /**
   * What a person has made of a record's labels, else its reference.
   *
   * @throws IOException where neither can be read, there is none, or the edits are of another
   *     record
   */
  public RecordLabels correctedOrReference(Path header, EcgRecord record) throws IOException {
    Optional<RecordLabels> corrected = corrected(header);
    if (corrected.isPresent()) {
      requireWithin(header, record, corrected.get());
      return corrected.get();
    }
    return reference(header, record);
  }

  private static void requireWithin(Path header, EcgRecord record, RecordLabels labels)
      throws DocumentException {
    boolean beyond =
        labels.document().marks().stream().anyMatch(mark -> mark.frame() >= record.frames());
    if (beyond) {
      throw new DocumentException(
          header, "its edits lie beyond its end: are they of another record of this name?");
    }
  }

  /**
   * The labels of a record's annotation file: {@code atr}, else the first that is no work of this
   * program, else its own.
   *
   * @throws IOException where there is none, or it cannot be read
   */
  public RecordLabels reference(Path header, EcgRecord record) throws IOException {
    String annotator =
        referenceAnnotator(header)
            .orElseThrow(
                () -> new NoLabelsException(header, "the record has no annotation file: label it"));
    AnnotationSet set =
        AnnotationFile.read(RecordFiles.annotations(header, annotator)).inFrames(record.rate());
    Authorship file = Authorship.of(Setter.FILE, annotator);
    return new RecordLabels(annotator, 0, AnnotationDocument.of(set, file));
  }

  private static Optional<String> referenceAnnotator(Path header) throws IOException {
    List<String> annotators = RecordFiles.annotators(header);
    if (annotators.contains(REFERENCE)) {
      return Optional.of(REFERENCE);
    }
    return annotators.stream()
        .filter(annotator -> !annotator.equals(DocumentPlaces.SAVED))
        .findFirst()
        .or(() -> annotators.stream().findFirst());
  }

  /**
   * Those of some records whose labels were edited, in their order.
   *
   * @param progress counts records
   * @throws DocumentException where a journal cannot be read
   * @throws CancellationException where the progress asks to stop
   */
  public List<Path> edited(Collection<Path> headers, Progress progress) throws DocumentException {
    List<Path> edited = new ArrayList<>();
    int asked = 0;
    for (Path header : headers) {
      progress.report(asked++, headers.size());
      if (corrected(header).isPresent()) {
        edited.add(header);
      }
    }
    return edited;
  }
}
