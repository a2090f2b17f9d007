package org.ectopy.dataset;

import java.io.IOException;
import java.util.List;
import org.ectopy.record.EcgRecord;
import org.ectopy.task.Progress;

/** Cuts out of a record what one kind of model reads. It holds no state between records. */
public interface Segmenter {

  /** How many numbers a model gets of a beat. */
  InputShape shape();

  /**
   * Begins to cut all beats of a record.
   *
   * @param leads indices in the record of the leads to be read, 1 or more
   * @param beats all beats of the record, those too that nobody will ask about: they make the
   *     rhythm
   * @throws IOException where the record cannot be read
   */
  SegmentStream open(EcgRecord record, List<Integer> leads, BeatList beats) throws IOException;

  /**
   * Cuts one beat so that it can be cut again with something changed.
   *
   * @param leads indices in the record of the leads to be read, 1 or more
   * @param beats all beats of the record
   * @param beat its place among them
   * @param progress counts the beats before it
   * @throws IOException where the record's samples cannot be read, or beats that are cut so cannot
   *     be cut again
   */
  default BeatStudy study(
      EcgRecord record, List<Integer> leads, BeatList beats, int beat, Progress progress)
      throws IOException {
    throw new IOException(
        "what models of this kind read of a beat cannot be changed piece by piece");
  }
}
