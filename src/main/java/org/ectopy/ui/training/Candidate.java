package org.ectopy.ui.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.ectopy.document.LabelReader;
import org.ectopy.document.RecordLabels;
import org.ectopy.library.BeatCounts;
import org.ectopy.record.EcgRecord;
import org.ectopy.ui.session.Problems;
import org.ectopy.wfdb.RecordFiles;
import org.ectopy.wfdb.WfdbRecord;

/**
 * A record that could be learned from.
 *
 * @param header its header file
 * @param name its name
 * @param reference what its annotation file says; empty where there is none
 * @param corrected what a person has made of that; empty where nobody has
 * @param problem why it cannot be read, in one sentence; else empty
 */
public record Candidate(
    Path header,
    String name,
    Optional<LabelCounts> reference,
    Optional<LabelCounts> corrected,
    String problem) {

  /** Reads how many labels a record has; what cannot be read is said in the candidate. */
  static Candidate read(Path header, LabelReader labels) {
    String name = RecordFiles.name(header);
    try (EcgRecord record = WfdbRecord.open(header)) {
      Optional<LabelCounts> corrected = labels.corrected(header).map(LabelCounts::of);
      return new Candidate(header, name, reference(header, labels, record), corrected, "");
    } catch (IOException e) {
      return new Candidate(header, name, Optional.empty(), Optional.empty(), Problems.sentence(e));
    }
  }

  private static Optional<LabelCounts> reference(
      Path header, LabelReader labels, EcgRecord record) {
    try {
      RecordLabels file = labels.reference(header, record);
      return Optional.of(LabelCounts.of(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The labels that are taken where nobody chooses: the corrected ones where there are any. */
  LabelChoice usual() {
    return corrected.isPresent() ? LabelChoice.CORRECTED : LabelChoice.REFERENCE;
  }

  /** The counts of a choice of labels; empty where there are none. */
  Optional<LabelCounts> counts(LabelChoice labels) {
    return labels == LabelChoice.CORRECTED ? corrected.or(() -> reference) : reference;
  }

  /** The beats of a choice of labels. */
  BeatCounts beats(LabelChoice labels) {
    return counts(labels).map(LabelCounts::beats).orElse(BeatCounts.NONE);
  }
}
