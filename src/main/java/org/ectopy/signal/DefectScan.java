package org.ectopy.signal;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.ectopy.record.EcgRecord;
import org.ectopy.task.Progress;

/** Reads a record once from end to end for what is wrong with its ECG leads. */
public final class DefectScan {

  /** A flat line this long in s and no longer may be a pause between two beats. */
  private static final double PAUSE_SECONDS = 3;

  private DefectScan() {}

  /**
   * Tells what is wrong, lead by lead in order of time; a line is told that is flat for longer than
   * a pause.
   *
   * @param progress counts frames
   * @throws IOException where the record cannot be read
   */
  public static void of(EcgRecord record, EcgLeads leads, DefectListener told, Progress progress)
      throws IOException {
    double perSecond = record.rate().framesPerSecond();
    DefectListener judged =
        (defect, stretch) -> {
          if (defect != Defect.FLAT || stretch.frames() > PAUSE_SECONDS * perSecond) {
            told.found(defect, stretch);
          }
        };
    List<SignalQuality> judges =
        IntStream.range(0, leads.count())
            .mapToObj(lead -> new SignalQuality(perSecond, leads.range(lead), judged))
            .toList();
    LeadScan.Blocks judge =
        (millivolts, frames) -> {
          for (int lead = 0; lead < judges.size(); lead++) {
            judges.get(lead).accept(millivolts[lead], frames);
          }
        };
    LeadScan.read(record, leads, judge, progress);
    judges.forEach(SignalQuality::finish);
    progress.report(record.frames(), record.frames());
  }
}
