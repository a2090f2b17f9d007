package org.ectopy.ui.session;

import java.util.BitSet;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;

/** What a model says of the beats among some marks. */
public final class Predictions {

  private final String model;
  private final Marks marks;
  private final BeatProbabilities probabilities;
  private final byte[] classes;
  private final BitSet disagreements = new BitSet();

  /**
   * @param model what the window calls it
   * @param marks whose beats were judged
   * @param labels how the marks' symbols become classes that can be compared with the model's
   * @param probabilities one row for each beat of the marks
   */
  public Predictions(String model, Marks marks, LabelMap labels, BeatProbabilities probabilities) {
    if (probabilities.count() != marks.beats().size()) {
      throw new IllegalArgumentException(
          probabilities.count() + " predictions for " + marks.beats().size() + " beats");
    }
    this.model = model;
    this.marks = marks;
    this.probabilities = probabilities;
    this.classes = new byte[probabilities.count()];
    for (int beat = 0; beat < classes.length; beat++) {
      BeatClass predicted = probabilities.mostProbable(beat);
      classes[beat] = (byte) predicted.index();
      disagreements.set(beat, differs(marks.beats().get(beat), labels, predicted));
    }
  }

  private static boolean differs(BeatMark mark, LabelMap labels, BeatClass predicted) {
    return mark.beatClass().isPresent()
        && labels.classOf(mark.symbol()).filter(annotated -> annotated != predicted).isPresent();
  }

  /** What the window calls the model. */
  public String model() {
    return model;
  }

  /** Whether these are predictions for the beats of {@code candidate}. */
  public boolean areOf(Marks candidate) {
    return marks == candidate;
  }

  /** The most probable class of a beat. */
  public BeatClass of(int beat) {
    return BeatClass.inOrder().get(classes[beat]);
  }

  /** The probability of a class for a beat, 0 to 1. */
  public float probability(int beat, BeatClass beatClass) {
    return probabilities.of(beat, beatClass);
  }

  /** Whether the annotator has put a beat into another class. */
  public boolean disagrees(int beat) {
    return disagreements.get(beat);
  }

  /** How many beats the annotator has put into other classes. */
  public int disagreements() {
    return disagreements.cardinality();
  }
}
