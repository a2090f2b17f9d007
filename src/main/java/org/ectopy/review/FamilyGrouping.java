package org.ectopy.review;

import java.io.IOException;
import org.ectopy.dataset.BeatList;
import org.ectopy.record.EcgRecord;
import org.ectopy.task.Progress;

/**
 * Groups the beats of a record by shape and timing: the shape in every ECG lead, in mV against the
 * lead's usual QRS height, and the RR intervals before and after against the local rhythm. Labels
 * are not looked at; the same record and beats give the same families.
 */
public final class FamilyGrouping {

  private FamilyGrouping() {}

  /**
   * Groups beats.
   *
   * @param beats the places of the beats; a beat's index in the families is that in this list
   * @throws IOException where the record has no ECG lead or its samples cannot be read
   */
  public static FamilyTree of(EcgRecord record, BeatList beats, Progress progress)
      throws IOException {
    BeatShapes shapes = BeatShapes.read(record, beats, progress);
    BeatTiming timing = new BeatTiming(beats, record.rate().framesPerSecond());
    return FamilyTree.of(BeatPoints.of(shapes, timing), progress);
  }
}
