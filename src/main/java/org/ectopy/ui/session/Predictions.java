package org.ectopy.ui.session;

import java.util.BitSet;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;

/** What a model says of the beats among some marks. */
public final class Predictions {

  private final String model;
  private final Marks marks;
  private final LabelMap labels;
  private final BeatProbabilities probabilities;
  private final byte[] classes;
  private final BitSet unknown;
  private final BitSet disagreements = new BitSet();

  /**
   * @param model what the window calls it
   * @param marks whose beats were judged
   * @param labels how the marks' symbols become classes that can be compared with the model's
   * @param probabilities one row for each beat of the marks
   */
  public Predictions(String model, Marks marks, LabelMap labels, BeatProbabilities probabilities) {
    this(model, marks, labels, probabilities, new BitSet());
  }

  private Predictions(
      String model, Marks marks, LabelMap labels, BeatProbabilities probabilities, BitSet unknown) {
    if (probabilities.count() != marks.beats().size()) {
      throw new IllegalArgumentException(
          probabilities.count() + " predictions for " + marks.beats().size() + " beats");
    }
    this.model = model;
    this.marks = marks;
    this.labels = labels;
    this.probabilities = probabilities;
    this.unknown = unknown;
    this.classes = new byte[probabilities.count()];
    for (int beat = 0; beat < classes.length; beat++) {
      BeatClass predicted = probabilities.mostProbable(beat);
      classes[beat] = (byte) predicted.index();
      disagreements.set(
          beat, !unknown.get(beat) && differs(marks.beats().get(beat), labels, predicted));
    }
  }

  /**
   * What was said of these marks, for marks that were made of them by an edit; a beat that is new
   * or lies elsewhere is not known until it is judged.
   */
  Predictions carriedTo(Marks edited) {
    int[] places = new int[edited.beats().size()];
    BitSet strange = new BitSet();
    for (int beat = 0; beat < places.length; beat++) {
      int before = marks.indexOf(edited.beats().get(beat).mark());
      places[beat] = Math.max(0, before);
      strange.set(beat, before < 0 || unknown.get(before));
    }
    return new Predictions(model, edited, labels, rows(places), strange);
  }

  /** Marks without a beat have no row that could stand for an unknown one. */
  private BeatProbabilities rows(int[] places) {
    return probabilities.count() > 0
        ? probabilities.at(places)
        : new BeatProbabilities(new float[places.length * BeatClass.inOrder().size()]);
  }

  /** How the marks' symbols become classes that can be compared with the model's. */
  public LabelMap labels() {
    return labels;
  }

  /** Whether the model has judged a beat as it is now. */
  public boolean knows(int beat) {
    return !unknown.get(beat);
  }

  /** Whether the model has judged all beats as they are now. */
  public boolean complete() {
    return unknown.isEmpty();
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

  /** What is said of all beats, those that are not known among them. */
  public BeatProbabilities probabilities() {
    return probabilities;
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
