package org.ectopy.ui.review;

import java.io.IOException;
import java.util.Optional;
import org.ectopy.dataset.BeatList;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.task.Progress;

/** The models at hand, of which only those judge a record that have not learned from it. */
@FunctionalInterface
public interface UnseenJudges {

  /**
   * What the first of them says that has not learned from a record, or from another of the same
   * person; empty where all have.
   *
   * @throws IOException where the record or the model cannot be read
   */
  Optional<Judged> judge(EcgRecord record, BeatList beats, Progress progress) throws IOException;

  /**
   * What a model says.
   *
   * @param model what the window calls it
   * @param labels how symbols become its classes
   * @param probabilities a row for each beat
   */
  record Judged(String model, LabelMap labels, BeatProbabilities probabilities) {}
}
