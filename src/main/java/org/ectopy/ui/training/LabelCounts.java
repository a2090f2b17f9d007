package org.ectopy.ui.training;

import java.util.BitSet;
import java.util.List;
import org.ectopy.annotation.Mark;
import org.ectopy.document.RecordLabels;
import org.ectopy.library.BeatCounts;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;

/**
 * How many beats of each class some labels of a record tell apart, by the map of machine learning.
 *
 * @param annotator what the labels begin with
 * @param beats those that somebody has judged
 * @param byHand how many of all a person has set, changed or confirmed
 */
public record LabelCounts(String annotator, BeatCounts beats, int byHand) {

  /** The counts of labels. */
  static LabelCounts of(RecordLabels labels) {
    long[] counts = new long[BeatClass.inOrder().size()];
    BitSet judged = labels.judged();
    List<Mark> beats = labels.document().marks().stream().filter(Mark::beat).toList();
    for (int beat = judged.nextSetBit(0); beat >= 0; beat = judged.nextSetBit(beat + 1)) {
      LabelMap.MACHINE_LEARNING
          .classOf(beats.get(beat).annotation().symbol())
          .ifPresent(found -> counts[found.index()]++);
    }
    return new LabelCounts(
        labels.annotator(),
        new BeatCounts(counts[0], counts[1], counts[2], counts[3], counts[4]),
        labels.byHand());
  }
}
