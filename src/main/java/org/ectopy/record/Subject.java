package org.ectopy.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * The person recorded, as far as the record's comments say.
 *
 * @param age in years
 * @param sex as given
 * @param diagnoses in the comments' own words, in their order
 * @param medications in the comments' own words, in their order
 */
public record Subject(OptionalInt age, Sex sex, List<String> diagnoses, List<String> medications) {

  /** Of whom nothing is known. */
  public static final Subject UNKNOWN =
      new Subject(OptionalInt.empty(), Sex.UNKNOWN, List.of(), List.of());

  /** Copies the lists. */
  public Subject {
    diagnoses = List.copyOf(diagnoses);
    medications = List.copyOf(medications);
  }

  /** What is known, for people: {@code 69 years; male; medication: Aldomet}; empty for nothing. */
  public String words() {
    List<String> words = new ArrayList<>();
    age.ifPresent(years -> words.add(years + " years"));
    if (sex != Sex.UNKNOWN) {
      words.add(sex.name().toLowerCase(Locale.ROOT));
    }
    if (!diagnoses.isEmpty()) {
      words.add("diagnoses: " + String.join(", ", diagnoses));
    }
    if (!medications.isEmpty()) {
      words.add("medication: " + String.join(", ", medications));
    }
    return String.join("; ", words);
  }
}
