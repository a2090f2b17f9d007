package org.ectopy.evaluation;

import java.util.List;
import org.ectopy.record.BeatClass;

/**
 * All scores of one evaluation.
 *
 * @param macroClasses over which macro averages are taken
 * @param totals first that of all records, then those that leave some out
 * @param records one for each record
 * @param intervals how far the figures of all records are to be trusted
 * @param notes what could not be done, a sentence each
 */
public record EvaluationScores(
    List<BeatClass> macroClasses,
    List<EvaluationPart> totals,
    List<EvaluationPart> records,
    List<FigureIntervals> intervals,
    List<String> notes) {

  /** Copies the lists. */
  public EvaluationScores {
    macroClasses = List.copyOf(macroClasses);
    totals = List.copyOf(totals);
    records = List.copyOf(records);
    intervals = List.copyOf(intervals);
    notes = List.copyOf(notes);
  }
}
