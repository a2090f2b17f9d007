package org.ectopy.ui.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectopy.dataset.Subjects;
import org.ectopy.library.BeatCounts;
import org.junit.jupiter.api.Test;

class SubjectDealTest {

  static ChosenRecord record(String name, long n, long v) {
    LabelCounts counts = new LabelCounts("atr", new BeatCounts(n, 0, v, 0, 0), 0);
    Path header = Path.of(name + ".hea");
    return ChosenRecord.of(new Candidate(header, name, Optional.of(counts), Optional.empty(), ""));
  }

  @Test
  void allOfASubjectGoToOnePart() {
    List<ChosenRecord> records = new ArrayList<>();
    records.add(record("201", 1000, 200));
    records.add(record("202", 1000, 20));
    for (int i = 0; i < 10; i++) {
      records.add(record("r" + i, 1000, 50));
    }
    Map<ChosenRecord, RecordRole> dealt = new SubjectDeal(Subjects.mitBih()).deal(records);
    assertEquals(dealt.get(records.get(0)), dealt.get(records.get(1)));
    assertEquals(records.size(), dealt.size());
    for (RecordRole role : List.of(RecordRole.TRAINING, RecordRole.VALIDATION, RecordRole.TEST)) {
      assertTrue(dealt.containsValue(role), role::name);
    }
  }

  /** Seven tenths of 20 equal records are 14. */
  @Test
  void mostAreForTraining() {
    List<ChosenRecord> records = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      records.add(record("r" + i, 100, 10));
    }
    Map<ChosenRecord, RecordRole> dealt = new SubjectDeal(Subjects.mitBih()).deal(records);
    long training = dealt.values().stream().filter(RecordRole.TRAINING::equals).count();
    assertEquals(14, training);
    assertEquals(3, dealt.values().stream().filter(RecordRole.TEST::equals).count());
  }

  @Test
  void aRecordWithoutBeatsIsForNothing() {
    ChosenRecord none = record("none", 0, 0);
    Map<ChosenRecord, RecordRole> dealt =
        new SubjectDeal(Subjects.mitBih()).deal(List.of(none, record("one", 10, 1)));
    assertFalse(dealt.containsKey(none));
  }
}
