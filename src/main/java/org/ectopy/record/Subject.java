package org.ectopy.record;

import java.util.List;
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
}
