package org.ectopy.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.EditHistory;
import org.ectopy.annotation.Strip;
import org.ectopy.record.EcgRecord;

/**
 * Reads the strips of records, open in a window or not. Nothing is claimed and nothing written; of
 * a record that is being edited the strips count that are on disk.
 */
public final class StripReader {

  private final DocumentPlaces places;

  /**
   * @param places where the journals lie
   */
  public StripReader(DocumentPlaces places) {
    this.places = places;
  }

  /**
   * All strips of a record in the order of time, beside whosever marks they were put.
   *
   * @throws DocumentException where a journal cannot be read, or is of another record
   */
  public List<Strip> strips(Path header, EcgRecord record) throws DocumentException {
    List<Strip> strips = new ArrayList<>();
    for (String base : bases(header)) {
      strips.addAll(strips(header, record, base));
    }
    strips.sort(Strip.IN_TIME);
    return List.copyOf(strips);
  }

  private List<String> bases(Path header) throws DocumentException {
    try {
      return places.bases(header);
    } catch (IOException e) {
      throw DocumentException.failed(header, "its edits cannot be looked for", e);
    }
  }

  /**
   * The strips that were put beside one annotator's marks, in the order of time.
   *
   * @param annotator the extension of the annotation file that the edits begin with, or {@link
   *     DocumentBase#DETECTED}
   * @throws DocumentException where the journal cannot be read, or is of another record
   */
  public List<Strip> strips(Path header, EcgRecord record, String annotator)
      throws DocumentException {
    if (!RecordDocument.exists(header, annotator, places)) {
      return List.of();
    }
    Path journal = places.journal(header, annotator);
    List<Strip> strips =
        StoredDocument.read(journal)
            .map(StoredDocument::history)
            .map(EditHistory::document)
            .map(AnnotationDocument::strips)
            .orElse(List.of());
    if (strips.stream().anyMatch(strip -> strip.end() > record.frames())) {
      throw new DocumentException(
          journal, "its strips lie beyond the record's end: are they of another record?");
    }
    return strips;
  }
}
