package org.ectopy.ui.session;

import java.io.IOException;
import org.ectopy.dataset.BeatList;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.model.explanation.Explanation;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.task.Progress;
import org.ectopy.ui.command.Texts;

/** Says how probable each class is for each beat: a model, as the window sees it. */
public interface BeatJudge extends AutoCloseable {

  /** What it is and what it was trained on, in a few lines. */
  String about();

  /** How beat symbols become the classes that it tells apart. */
  LabelMap labels();

  /** Whether it was trained on a record of this name, or on another of the same person. */
  boolean trainedOn(String record);

  /**
   * Judges all beats of a record; one thread at a time calls it.
   *
   * @throws IOException where the record cannot be read, or not by this judge
   */
  BeatProbabilities judge(EcgRecord record, BeatList beats, Progress progress) throws IOException;

  /**
   * Says what moved it to its opinion of a beat; another thread may have it judge meanwhile.
   *
   * @param beat the place of the beat among the beats
   * @throws IOException where the record cannot be read, or this judge knows no reasons
   */
  default Explanation explain(EcgRecord record, BeatList beats, int beat, Progress progress)
      throws IOException {
    throw new IOException(Texts.get("why.no-reasons"));
  }

  /** Frees what it holds. */
  @Override
  void close();
}
