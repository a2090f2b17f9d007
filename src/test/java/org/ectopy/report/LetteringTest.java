package org.ectopy.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ectopy.report.Lettering.Part;
import org.junit.jupiter.api.Test;

class LetteringTest {

  /** Liberation Sans is as wide as Arial, whose hmtx has 1139 of 2048 units for each digit. */
  @Test
  void widthsAreThoseOfArial() throws Exception {
    assertEquals(4 * 1139 / 2048.0 * 10, new Lettering().width("2026", 10), 1e-3);
    assertEquals(0, new Lettering().width("", 10));
  }

  @Test
  void whatIsNoLetterIsReplaced() {
    assertEquals("a b c", Lettering.printable("a\tb\u0000c"));
    assertEquals("\u25a1", Lettering.printable("\ud83d"));
    assertEquals("50 \u00b5V", Lettering.printable("50 \u00b5V"));
  }

  /** What stands for a letter that is nowhere must be a letter of the program's own font. */
  @Test
  void theHollowBoxIsAlwaysThere() throws Exception {
    assertTrue(new Lettering().parts("\u25a1").getFirst().outline().isEmpty());
  }

  /** Whatever fonts the machine has, each part has a width, and its own letters where known. */
  @Test
  void aTextIsCutWhereTheFontEnds() throws Exception {
    List<Part> parts = new Lettering().parts("QRS \uc2ec\uc2e4 1");
    assertEquals("QRS ", parts.getFirst().text());
    assertTrue(parts.getFirst().outline().isEmpty());
    assertEquals(" 1", parts.getLast().text());
    assertEquals(3, parts.size());
    Part korean = parts.get(1);
    boolean boxes = korean.text().equals("\u25a1\u25a1");
    assertTrue(boxes || korean.outline().isPresent(), korean::toString);
    assertTrue(korean.width() > 0.5);
    assertFalse(new Lettering().outline(korean).getBounds2D().isEmpty());
  }
}
