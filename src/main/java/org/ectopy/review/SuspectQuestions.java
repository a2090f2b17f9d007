package org.ectopy.review;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.BeatClass;

/**
 * Asks about the beat whose label is most suspect; once none is suspect, about the one whose label
 * the model thinks least probable.
 */
final class SuspectQuestions implements Questions {

  private final List<BeatClass> labels;

  /**
   * @param labels what each beat is called before anything is answered
   */
  SuspectQuestions(List<BeatClass> labels) {
    this.labels = new ArrayList<>(labels);
  }

  @Override
  public OptionalInt next(BeatProbabilities now, BitSet asked) {
    OptionalInt suspect =
        ConfidentLearning.of(labels, now).suspects().stream()
            .mapToInt(Suspect::beat)
            .filter(beat -> !asked.get(beat))
            .findFirst();
    return suspect.isPresent() ? suspect : leastProbable(now, asked);
  }

  private OptionalInt leastProbable(BeatProbabilities now, BitSet asked) {
    OptionalInt found = OptionalInt.empty();
    double least = Double.POSITIVE_INFINITY;
    for (int beat = asked.nextClearBit(0);
        beat < now.count();
        beat = asked.nextClearBit(beat + 1)) {
      double probability = now.of(beat, labels.get(beat));
      if (probability < least) {
        least = probability;
        found = OptionalInt.of(beat);
      }
    }
    return found;
  }

  @Override
  public void answer(int beat, BeatClass label) {
    labels.set(beat, label);
  }
}
