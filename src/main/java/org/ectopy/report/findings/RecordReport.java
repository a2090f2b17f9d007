package org.ectopy.report.findings;

import java.time.Instant;
import org.ectopy.record.RecordInfo;
import org.ectopy.rhythm.RhythmStudy;

/**
 * All that is to be said of a record and one annotator's labels of it.
 *
 * @param info the record
 * @param study what its figures are computed from
 * @param labels where its labels come from
 * @param supplements what was added to the figures
 * @param making who made the report, and when
 */
public record RecordReport(
    RecordInfo info,
    RhythmStudy study,
    LabelSource labels,
    Supplements supplements,
    Making making) {

  /**
   * How a report came to be.
   *
   * @param program name and version of the program that made it
   * @param when it was made
   */
  public record Making(String program, Instant when) {}
}
