package org.ectopy.ui.records;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectopy.library.IndexedRecord;
import org.ectopy.library.LabelSummary;
import org.ectopy.library.ListedRecord;

/**
 * The beats of those records that have been edited since the program was started: what was read
 * from their folders knows nothing of edits that are not saved.
 */
final class EditedBeats {

  private final Map<Path, LabelSummary> labels = new HashMap<>();

  /** Remembers what edits have made of a record. */
  void put(Path header, LabelSummary now) {
    labels.put(header, now);
  }

  /** A record as it is now. */
  IndexedRecord over(IndexedRecord read) {
    LabelSummary now = labels.get(read.header());
    if (now == null) {
      return read;
    }
    ListedRecord file = read.file();
    return new IndexedRecord(
        new ListedRecord(file.header(), file.stamp(), file.annotators(), true),
        read.contents().map(known -> with(known, now)),
        read.problem());
  }

  private static IndexedRecord.Contents with(IndexedRecord.Contents known, LabelSummary now) {
    List<String> rhythms = known.labels().rhythms();
    return new IndexedRecord.Contents(
        known.summary(),
        new LabelSummary(now.annotator(), now.beats(), rhythms),
        known.thumbnail());
  }
}
