package org.ectopy.wfdb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.ectopy.record.Sex;
import org.ectopy.record.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The habits of PhysioNet's databases; but for the example of header.5, values are made up. */
class SubjectCommentsTest {

  private static Subject read(String... comments) {
    return SubjectComments.read(List.of(comments));
  }

  @Test
  void mitBih() {
    assertEquals(
        new Subject(OptionalInt.of(69), Sex.MALE, List.of(), List.of("Aldomet", "Inderal")),
        read(" 69 M 1085 1629 x1", " Aldomet, Inderal", " The PVCs are uniform."));
  }

  @Test
  void mitBihWithoutAgeOrMedication() {
    assertEquals(
        new Subject(OptionalInt.empty(), Sex.FEMALE, List.of(), List.of()),
        read(" -1 F 742 N/A x2", " None", " This line is text."));
  }

  @Test
  void bracketedNames() {
    assertEquals(
        new Subject(
            OptionalInt.of(56), Sex.MALE, List.of("angina", "old infarct"), List.of("digoxin")),
        read("<age>: 56 <sex>: M <diagnoses>: angina; old infarct <medications>: digoxin"));
  }

  @Test
  void bracketedNamesOnLinesOfTheirOwn() {
    assertEquals(
        new Subject(OptionalInt.of(65), Sex.FEMALE, List.of("Angina"), List.of()),
        read("<age>: 65  <sex>: F", " <diagnoses> Angina", "<medications>: none"));
  }

  @Test
  void challenge() {
    assertEquals(
        new Subject(OptionalInt.of(64), Sex.FEMALE, List.of("426783006", "164889003"), List.of()),
        read(
            " Age: 64", " Sex: Female", " Dx: 426783006,164889003", " Rx: Unknown", "Hx: Unknown"));
  }

  @Test
  void ptb() {
    assertEquals(
        new Subject(
            OptionalInt.of(81),
            Sex.FEMALE,
            List.of("Myocardial infarction", "Diabetes mellitus"),
            List.of("Digoxin Captopril")),
        read(
            " age: 81",
            " sex: female",
            " ECG date: 01/10/1990",
            " Diagnose:",
            " Reason for admission: Myocardial infarction",
            " Additional diagnoses: Diabetes mellitus",
            " Smoker: no",
            " Medication (pre admission): Digoxin Captopril"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Age: ?",
        "Age: NaN",
        "Age: -1",
        "Age: Unknown",
        "Age:",
        "Age: 300",
        "Age: 6 months",
        "Sex: ?",
        "Sex: Unknown",
        "sex:",
        "Dx: Unknown",
        "Rx: n/a",
        "<age>: ? <sex>: ?",
        "no habit at all",
        "",
        ":",
        "<",
        "<>",
        "12:30",
        "http://example.org/Age: 5",
      })
  void unknownStaysUnknown(String comment) {
    assertEquals(Subject.UNKNOWN, read(comment));
  }

  @Test
  void theFirstAgeAndSexCount() {
    Subject subject = read("Age: 40 years", "Age: 41", "Sex: M", "Sex: F");
    assertEquals(OptionalInt.of(40), subject.age());
    assertEquals(Sex.MALE, subject.sex());
  }

  @Test
  void longCommentsTakeNoLongTime() {
    String hostile = "<".repeat(500_000) + "a:".repeat(500_000);
    assertEquals(Subject.UNKNOWN, read(hostile, "<a>".repeat(300_000), "9".repeat(1_000_000)));
  }
}
