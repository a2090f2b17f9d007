package org.ectopy.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SubjectTest {

  @Test
  void whatIsKnownIsSaidInOrder() {
    assertEquals(
        "69 years; male; diagnoses: angina, asthma; medication: Aldomet, Inderal",
        new Subject(
                OptionalInt.of(69),
                Sex.MALE,
                List.of("angina", "asthma"),
                List.of("Aldomet", "Inderal"))
            .words());
  }

  @Test
  void whatIsNotKnownIsNotSaid() {
    assertEquals(
        "female", new Subject(OptionalInt.empty(), Sex.FEMALE, List.of(), List.of()).words());
    assertEquals("", Subject.UNKNOWN.words());
  }
}
