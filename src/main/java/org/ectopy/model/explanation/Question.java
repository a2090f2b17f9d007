package org.ectopy.model.explanation;

import java.util.List;
import java.util.Optional;
import org.ectopy.dataset.BeatList;
import org.ectopy.record.BeatClass;
import org.ectopy.record.EcgRecord;

/**
 * Which beat is asked about.
 *
 * @param record whose beat it is
 * @param leads that the model reads, by their places in the record
 * @param beats all beats of the record; their labels are not looked at
 * @param beat its place among them
 * @param beatClass the class asked about; empty for the one that the model says
 */
public record Question(
    EcgRecord record,
    List<Integer> leads,
    BeatList beats,
    int beat,
    Optional<BeatClass> beatClass) {

  /** Copies the list and rejects a beat that there is not. */
  public Question {
    leads = List.copyOf(leads);
    if (beat < 0 || beat >= beats.count()) {
      throw new IllegalArgumentException("beat " + beat + " of " + beats.count());
    }
  }
}
