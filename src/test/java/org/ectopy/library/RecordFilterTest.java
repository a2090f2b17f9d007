package org.ectopy.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ectopy.record.Sex;
import org.ectopy.record.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordFilterTest {

  private static final List<IndexedRecord> ALL =
      List.of(
          record("213", 61, Sex.MALE, new BeatCounts(2641, 28, 220, 362, 0), "(N", "Digoxin"),
          record("v203", 43, Sex.MALE, new BeatCounts(2529, 0, 444, 1, 4), "(AFIB", "Quinidine"),
          record("103", -1, Sex.UNKNOWN, new BeatCounts(2082, 2, 0, 0, 0), "(N", "Diapres"),
          record("119", 51, Sex.FEMALE, new BeatCounts(1543, 0, 444, 0, 0), "(B", "Pronestyl"));

  private static IndexedRecord record(
      String name, int age, Sex sex, BeatCounts beats, String rhythm, String words) {
    OptionalInt known = age < 0 ? OptionalInt.empty() : OptionalInt.of(age);
    Subject subject = new Subject(known, sex, List.of(), List.of());
    ListedRecord file = new ListedRecord(Path.of(name + ".hea"), "", List.of(), name.equals("119"));
    RecordSummary summary = new RecordSummary(name, 1806, List.of("MLII", "V1"), subject, words);
    LabelSummary labels = new LabelSummary("atr", beats, List.of(rhythm));
    return new IndexedRecord(
        file, Optional.of(new IndexedRecord.Contents(summary, labels, Thumbnail.NONE)), "");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 213 v203 103 119",
    "V, 213 v203 119",
    "class:S, 213 103",
    "class:s V, 213",
    "v, 213 v203 103 119",
    "-V, 103",
    "AFIB, v203",
    "rhythm:afib, v203",
    "rhythm:(N, 213 103",
    "rhythm:A, ''",
    "age>50, 213 119",
    "age>=61, 213",
    "age<51, v203",
    "age<=51, v203 119",
    "age:43, v203",
    "age>, 213 v203 103 119",
    "female, 119",
    "male, 213 v203",
    "sex:F, 119",
    "sex:m age>50, 213",
    "edited, 119",
    "digox, 213",
    "'MLII, 10', 103",
    "lead:v1 F, 213 v203",
    "class:X, ''",
  })
  void letsThroughWhatAllWordsAreTrueOf(String typed, String names) {
    RecordFilter filter = RecordFilter.of(typed);
    List<String> passed = ALL.stream().filter(filter::accepts).map(IndexedRecord::name).toList();
    assertEquals(names, String.join(" ", passed));
  }

  @Test
  void aRecordThatIsNotReadYetHasItsNameOnly() {
    IndexedRecord pending =
        IndexedRecord.pending(new ListedRecord(Path.of("night.hea"), "", List.of(), false));
    assertTrue(RecordFilter.of("nigh").accepts(pending));
    assertEquals(false, RecordFilter.of("class:N").accepts(pending));
    assertEquals(false, RecordFilter.of("age<99").accepts(pending));
  }
}
