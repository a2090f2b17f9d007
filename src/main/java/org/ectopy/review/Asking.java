package org.ectopy.review;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.BeatClass;
import org.ectopy.task.Progress;

/** The ways to choose what an annotator is asked that are played against each other. */
public enum Asking {
  /** Any beat, all alike. */
  RANDOM,
  /** The beat that the model is least sure of. */
  UNCERTAINTY,
  /** The beat whose label the model doubts most, by confident learning. */
  SUSPICION,
  /** The medoid of a family of beats, whose answer goes for the whole family. */
  FAMILIES;

  /** As tables name it. */
  public String printedName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The questions for a record.
   *
   * @param first what the model says before anything was answered; its classes are the labels
   * @param seed of what is random
   * @param progress of making families
   */
  public Questions of(PlayedRecord record, BeatProbabilities first, long seed, Progress progress) {
    return switch (this) {
      case RANDOM -> new RandomQuestions(record.count(), seed);
      case UNCERTAINTY -> new UncertainQuestions();
      case SUSPICION -> new SuspectQuestions(classes(first));
      case FAMILIES -> FamilyQuestions.of(BeatTree.of(record.rows(), progress), record.count());
    };
  }

  private static List<BeatClass> classes(BeatProbabilities first) {
    return IntStream.range(0, first.count()).mapToObj(first::mostProbable).toList();
  }
}
