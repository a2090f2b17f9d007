package org.ectopy.document;

import java.util.BitSet;
import java.util.List;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.Mark;
import org.ectopy.annotation.MarkState;
import org.ectopy.record.AnnotationSet;

/**
 * The labels of a record, which nobody need have open.
 *
 * @param annotator the extension of the annotation file that they begin with, or {@link
 *     DocumentBase#DETECTED}
 * @param edits how many edits are in force; 0 for the file as it is
 * @param document the marks, their times in frames
 */
public record RecordLabels(String annotator, int edits, AnnotationDocument document) {

  /** The marks as an annotation file holds them. */
  public AnnotationSet set() {
    return document.set();
  }

  /**
   * Which of the beats, counted from 0 in time, somebody has judged: what a detector or a model has
   * set and nobody confirmed is no label to learn from.
   */
  public BitSet judged() {
    List<Mark> beats = document.marks().stream().filter(Mark::beat).toList();
    BitSet judged = new BitSet(beats.size());
    for (int i = 0; i < beats.size(); i++) {
      judged.set(i, beats.get(i).state() != MarkState.PREDICTED);
    }
    return judged;
  }

  /** How many beats a person has set, changed or confirmed. */
  public int byHand() {
    return (int)
        document.marks().stream()
            .filter(Mark::beat)
            .map(Mark::state)
            .filter(state -> state == MarkState.CORRECTED || state == MarkState.CONFIRMED)
            .count();
  }
}
