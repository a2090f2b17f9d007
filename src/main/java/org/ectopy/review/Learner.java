package org.ectopy.review;

import java.io.IOException;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.task.Progress;

/** A model that goes on learning from the labels of a record. */
public interface Learner {

  /**
   * What the model says of all beats of the record as it came.
   *
   * @throws IOException where it cannot be run
   */
  BeatProbabilities untaught() throws IOException;

  /**
   * What the model says of all beats after it has learned from some, from what it was at first.
   *
   * @param progress is only asked whether to stop
   * @throws IOException where it cannot be trained
   */
  BeatProbabilities learn(TaughtLabels labels, Progress progress) throws IOException;
}
