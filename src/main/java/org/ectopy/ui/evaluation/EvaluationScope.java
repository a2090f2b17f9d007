package org.ectopy.ui.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * What a model is evaluated on.
 *
 * @param title what the records are together; empty for the open record
 * @param judged the records; empty for the open one, whichever that is
 */
record EvaluationScope(String title, Optional<List<JudgedRecord>> judged) {

  /** The open record. */
  static final EvaluationScope OPEN = new EvaluationScope("", Optional.empty());

  /** The records, that one which is open as it is now if the same model still judges it. */
  List<JudgedRecord> records(Optional<JudgedRecord> live) {
    return judged
        .map(all -> all.stream().map(each -> newer(each, live)).toList())
        .orElseGet(() -> live.stream().toList());
  }

  private static JudgedRecord newer(JudgedRecord known, Optional<JudgedRecord> live) {
    return live.filter(now -> now.record().header().equals(known.record().header()))
        .filter(now -> now.model().name().equals(known.model().name()))
        .orElse(known);
  }

  /** The same records as they are by now. */
  EvaluationScope with(List<JudgedRecord> now) {
    return judged.isPresent() ? new EvaluationScope(title, Optional.of(now)) : this;
  }
}
