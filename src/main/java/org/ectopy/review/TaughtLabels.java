package org.ectopy.review;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.BeatClass;

/**
 * Labels to learn from.
 *
 * @param answered what an annotator said of beats
 * @param implied what follows from that for other beats
 */
public record TaughtLabels(
    SortedMap<Integer, BeatClass> answered, SortedMap<Integer, BeatClass> implied) {

  /** What counts for a class that does not follow, where the one that does counts 1 more. */
  private static final float OTHERWISE = 0.1f;

  /** Copies the maps. */
  public TaughtLabels {
    answered = Collections.unmodifiableSortedMap(new TreeMap<>(answered));
    implied = Collections.unmodifiableSortedMap(new TreeMap<>(implied));
  }

  /**
   * What a model that has learned from these says, weighed with what follows for each beat: a label
   * of a family holds until the model is eleven times as sure of another class.
   */
  BeatProbabilities weighed(BeatProbabilities said) {
    int classes = BeatClass.inOrder().size();
    float[] rows = new float[said.count() * classes];
    for (int beat = 0; beat < said.count(); beat++) {
      float sum = 0;
      for (BeatClass each : BeatClass.inOrder()) {
        int place = beat * classes + each.index();
        float prior = implied.get(beat) == each ? 1 + OTHERWISE : OTHERWISE;
        rows[place] = prior * said.of(beat, each);
        sum += rows[place];
      }
      for (int place = beat * classes; place < (beat + 1) * classes; place++) {
        rows[place] /= sum;
      }
    }
    return new BeatProbabilities(rows);
  }
}
