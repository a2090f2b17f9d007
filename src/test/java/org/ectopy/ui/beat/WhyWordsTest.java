package org.ectopy.ui.beat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ectopy.model.explanation.Replacement;
import org.ectopy.record.Lead;
import org.ectopy.ui.FakeReasons;
import org.ectopy.ui.FakeRecords;
import org.junit.jupiter.api.Test;

class WhyWordsTest {

  private static final List<Lead> LEADS = FakeRecords.of("r", 2, 1000, f -> 0).leads();

  private static WhyReading reading(Replacement replacement) {
    return new WhyWords(LEADS, FakeReasons.of(500, replacement)).reading();
  }

  @Test
  void whatSpeaksForTheClassComesFirst() {
    WhyReading reading = reading(Replacement.USUAL_BEAT);
    String both = LEADS.get(0).name() + ", " + LEADS.get(1).name();
    assertEquals("WHY S 93.0\u2009%", reading.heading());
    assertEquals(
        List.of(
            new WhyLine("RR before", "0.52 s, usually 0.81 s", 1, "12.0\u2009%"),
            new WhyLine(
                "P wave \u00b7 " + both, "likeness to the usual beat 0.31", 0.25, "80.0\u2009%"),
            new WhyLine(
                "Earlier beats of this shape",
                "pause after them \u22125\u2009%, usually +0\u2009%",
                -0.5,
                "99.0\u2009%")),
        reading.lines());
    assertEquals("Without the first two: S 3.0\u2009%\u2003N 97.0\u2009%", reading.together());
    assertEquals("", reading.note());
  }

  @Test
  void straightLinesAreExplained() {
    assertTrue(reading(Replacement.STRAIGHT_LINE).note().contains("straight lines"));
  }
}
