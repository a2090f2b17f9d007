package org.ectopy.rhythm;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Samples;
import org.ectopy.signal.Defect;
import org.ectopy.signal.DetectionException;
import org.ectopy.signal.EcgLeads;
import org.ectopy.signal.SignalQuality;
import org.ectopy.signal.Stretch;
import org.ectopy.task.Progress;

/** Reads a record once from end to end for stretches in which its ECG leads show nothing. */
public final class DefectReader {

  /** A flat line this long in s and no longer may be a pause between two beats. */
  static final double PAUSE_SECONDS = 3;

  private static final int BLOCK_FRAMES = 8192;

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
    List<SignalQuality> judges = new ArrayList<>();
    double perSecond = record.rate().framesPerSecond();
    for (int lead = 0; lead < leads.count(); lead++) {
      judges.add(
          new SignalQuality(
              perSecond,
              leads.range(lead),
              (defect, stretch) -> {
                if (tells(defect, stretch, perSecond)) {
                  tally.add(defect == Defect.GAP, stretch);
                }
              }));
    }
    feed(record, leads, judges, progress);
    return tally.stretches();
  }

  private static boolean tells(Defect defect, Stretch stretch, double framesPerSecond) {
    return defect != Defect.FLAT || stretch.frames() > PAUSE_SECONDS * framesPerSecond;
  }

  private static void feed(
      EcgRecord record, EcgLeads leads, List<SignalQuality> judges, Progress progress)
      throws IOException {
    Samples block = leads.allocate(BLOCK_FRAMES);
    float[][] millivolts = new float[leads.count()][BLOCK_FRAMES];
    for (long frame = 0; frame < record.frames(); frame += BLOCK_FRAMES) {
      progress.report(frame, record.frames());
      record.read(frame, block);
      leads.scale(block, millivolts);
      int frames = (int) Math.min(BLOCK_FRAMES, record.frames() - frame);
      for (int lead = 0; lead < judges.size(); lead++) {
        judges.get(lead).accept(millivolts[lead], frames);
      }
    }
    judges.forEach(SignalQuality::finish);
    progress.report(record.frames(), record.frames());
  }
}
