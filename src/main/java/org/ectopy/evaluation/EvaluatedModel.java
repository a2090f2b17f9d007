package org.ectopy.evaluation;

import java.util.Set;
import org.ectopy.record.LabelMap;

/**
 * The model that an evaluation is about.
 *
 * @param name as its bundle or the catalogue has it
 * @param labelMap by which it learned its classes
 * @param seenRecords names of records whose patients it was trained on
 */
public record EvaluatedModel(String name, LabelMap labelMap, Set<String> seenRecords) {

  /** Copies the set. */
  public EvaluatedModel {
    seenRecords = Set.copyOf(seenRecords);
  }

  /** Whether the model was trained on a record's patient. */
  public boolean hasSeen(String record) {
    return seenRecords.contains(record);
  }
}
