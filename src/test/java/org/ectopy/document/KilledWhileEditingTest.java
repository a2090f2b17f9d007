package org.ectopy.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.ectopy.annotation.EditHistory;
import org.ectopy.annotation.ScriptedEdits;
import org.ectopy.wfdb.AnnotationFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a program that edits, again and again on the same record: each edit that it acknowledged is
 * there. {@code -Dectopy.kills=N} says how often, {@code -Dectopy.seed=N} repeats a run.
 */
class KilledWhileEditingTest {

  private static final int KILLS = Integer.getInteger("ectopy.kills", 20);

  /** The longest that a program works before it is killed, in ms. */
  private static final int LONGEST = 120;

  @TempDir private Path folder = Path.of("");

  @Test
  @Timeout(value = 2, unit = TimeUnit.HOURS)
  void eachAcknowledgedEditIsThere(TestReporter reporter) throws Exception {
    long seed = Long.getLong("ectopy.seed", System.nanoTime());
    reporter.publishEntry("ectopy.seed", String.valueOf(seed));
    Random random = new Random(seed);
    Expected expected =
        new Expected(new TestFolder(folder), new ScriptedEdits(seed, TestFolder.FRAMES));
    int edited = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      long acknowledged = runAndKill(seed, random.nextInt(LONGEST), expected.number);
      edited += acknowledged > expected.number ? 1 : 0;
      expected.assertRestored(acknowledged, "seed " + seed + ", kill " + kill);
    }
    reporter.publishEntry("steps", String.valueOf(expected.number));
    assertTrue(2 * edited >= KILLS, edited + " of " + KILLS + " kills came after an edit");
  }

  /** The number of steps that the program said were done, this time and before. */
  private long runAndKill(long seed, int millis, long before)
      throws IOException, InterruptedException {
    try (ChildProgram program =
        ChildProgram.start("run", folder.toString(), String.valueOf(seed))) {
      assertEquals("ready", program.line());
      List<String> printed = new ArrayList<>();
      if (millis > LONGEST / 4) {
        printed.add(program.line());
      }
      Thread.sleep(millis);
      assertTrue(program.running(), "the program ended by itself");
      printed.addAll(program.kill());
      return printed.isEmpty() ? before : Long.parseLong(printed.getLast());
    }
  }

  /** What is to be found in the folder. */
  private static final class Expected {

    private final TestFolder folder;
    private final ScriptedEdits script;
    private EditHistory history = TestFolder.beginning();
    private long number;

    Expected(TestFolder folder, ScriptedEdits script) {
      this.folder = folder;
      this.script = script;
    }

    void assertRestored(long acknowledged, String when) throws IOException {
      int restored = StoredDocument.read(folder.journal(), TestFolder.base()).steps().size();
      boolean nextMayBeThere = restored == acknowledged || restored == acknowledged + 1;
      assertTrue(
          nextMayBeThere, when + ": " + acknowledged + " acknowledged, " + restored + " restored");
      while (number < restored) {
        history = history.after(script.step(number, history));
        number++;
      }
      EditHistory found = folder.open().history();
      assertEquals(history.document().marks(), found.document().marks(), when);
      assertEquals(history.document().strips(), found.document().strips(), when);
      assertEquals(history.done(), found.done(), when);
      assertEquals(history.undone(), found.undone(), when);
      if (Files.exists(folder.saved())) {
        assertTrue(!AnnotationFile.read(folder.saved()).annotations().isEmpty(), when);
      }
    }
  }
}
