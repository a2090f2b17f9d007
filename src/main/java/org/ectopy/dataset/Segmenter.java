package org.ectopy.dataset;

import java.io.IOException;
import java.util.List;
import org.ectopy.record.EcgRecord;

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
}
