package org.ectopy.rhythm;

import java.io.IOException;
import java.util.List;
import org.ectopy.record.EcgRecord;
import org.ectopy.signal.Defect;
import org.ectopy.signal.DefectScan;
import org.ectopy.signal.DetectionException;
import org.ectopy.signal.EcgLeads;
import org.ectopy.task.Progress;

/** Reads a record once from end to end for stretches in which its ECG leads show nothing. */
public final class DefectReader {

  private DefectReader() {}

  /**
   * What is wrong with the leads, in order of time, reporting frames.
   *
   * @return empty where no lead holds an ECG
   * @throws IOException where the record cannot be read
   */
  public static List<QualityStretch> read(EcgRecord record, Progress progress) throws IOException {
    EcgLeads leads;
    try {
      leads = EcgLeads.of(record.info());
    } catch (DetectionException e) {
      return List.of();
    }
    DefectTally tally = new DefectTally(leads.count());
    DefectScan.of(
        record, leads, (defect, stretch) -> tally.add(defect == Defect.GAP, stretch), progress);
    return tally.stretches();
  }
}
