package org.ectopy.ui.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ectopy.library.BeatCounts;
import org.junit.jupiter.api.Test;

class RecordChoicesTest {

  private static LabelCounts counts(long n, long v, int byHand) {
    return new LabelCounts("atr", new BeatCounts(n, 0, v, 0, 0), byHand);
  }

  private static Candidate candidate(String name, boolean edited) {
    return new Candidate(
        Path.of(name + ".hea"),
        name,
        Optional.of(counts(100, 10, 0)),
        edited ? Optional.of(counts(90, 20, 10)) : Optional.empty(),
        "");
  }

  private static RecordChoices choices(Candidate... candidates) {
    RecordChoices choices = new RecordChoices();
    choices.set(List.of(candidates));
    for (int i = 0; i < candidates.length; i++) {
      choices.give(List.of(i), RecordRole.UNUSED);
    }
    return choices;
  }

  @Test
  void onePatientOnBothSidesIsToldAndMustBeReadAnew() {
    RecordChoices choices =
        choices(candidate("201", false), candidate("202", false), candidate("203", false));
    choices.give(List.of(0), RecordRole.TRAINING);
    assertEquals(List.of(), choices.shared().get());
    choices.give(List.of(1), RecordRole.TEST);
    assertEquals(List.of("201", "202"), choices.shared().get());
    choices.read().set(true);
    choices.give(List.of(2), RecordRole.VALIDATION);
    assertEquals(List.of("201", "202"), choices.shared().get());
    choices.give(List.of(1), RecordRole.TRAINING);
    assertEquals(List.of(), choices.shared().get());
    choices.give(List.of(1), RecordRole.VALIDATION);
    assertEquals(List.of("201", "202"), choices.shared().get());
    assertFalse(choices.read().get());
  }

  @Test
  void correctedLabelsAreTakenUnlessTheReferenceIsChosen() {
    RecordChoices choices = choices(candidate("a", true), candidate("b", false));
    choices.give(List.of(0, 1), RecordRole.TRAINING);
    assertEquals(new BeatCounts(190, 0, 30, 0, 0), choices.beats(RecordRole.TRAINING));
    choices.switchLabels(0);
    choices.switchLabels(1);
    assertEquals(new BeatCounts(200, 0, 20, 0, 0), choices.beats(RecordRole.TRAINING));
  }

  @Test
  void whatRecordsAreForOutlivesANewCount() {
    RecordChoices choices = choices(candidate("a", false), candidate("b", false));
    choices.give(List.of(1), RecordRole.TEST);
    choices.set(List.of(candidate("c", false), candidate("b", true)));
    assertEquals(RecordRole.UNUSED, choices.rows().get(0).role());
    assertEquals(RecordRole.TEST, choices.rows().get(1).role());
    assertEquals(LabelChoice.CORRECTED, choices.rows().get(1).labels());
    choices.update(candidate("c", true));
    assertEquals(LabelChoice.CORRECTED, choices.rows().get(0).labels());
  }

  @Test
  void recordsOfAFolderThatIsReadLaterAreDealtOutToo() {
    RecordChoices choices = new RecordChoices();
    choices.set(List.of(candidate("a", false)));
    choices.set(List.of(candidate("a", false), candidate("b", false), candidate("c", false)));
    assertEquals(0, choices.of(RecordRole.UNUSED).size());
  }

  @Test
  void whatAPersonHasChosenStaysWhenRecordsCome() {
    RecordChoices choices = choices(candidate("a", false));
    choices.give(List.of(0), RecordRole.TEST);
    choices.set(List.of(candidate("a", false), candidate("b", false)));
    assertEquals(RecordRole.TEST, choices.rows().getFirst().role());
    assertEquals(RecordRole.UNUSED, choices.rows().getLast().role());
  }
}
