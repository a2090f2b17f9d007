package org.ectopy.wfdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.ectopy.record.EcgRecord;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged headers and short files are read or refused, and nothing else. */
class DamagedRecordTest {

  private static final int TRIES = 6000;
  private static final String[] HEADERS = {
    "r 2 360/73.5(1) 4 13:05:00 25/04/1989\nr.dat 16x2:1+2 200(7)/mV 11 9 1 3 0 II\nr.dat 16x2+2\n",
    "r/4 2 360 12\nlayout 0\na 4\n~ 4\na 4\n# <age>: 56 <sex>: M\n",
    "r 3 250\nr.dat 212\nr.dat 212 200 12 0 0 0 0 V5\nb.dat 8 100 10 0 -53\n# 69 M 1 2 x1\n# a\n",
    "r 1 1 1000000000000000000\n~ 0\n",
  };
  private static final String[] WORDS = {
    "1000000",
    "-1",
    "99999999999999999999",
    "1e308",
    "NaN",
    "0",
    "x",
    ":",
    "+",
    "(",
    "/",
    "\n",
    "#",
    "~",
    "..",
    "-",
    "\0",
    "1000000000000000000",
    "508",
    "310",
    "r.dat",
    "\u00ff",
  };

  @TempDir private Path folder = Path.of("");

  @Test
  void onlyWfdbExceptionsAreThrown() throws Exception {
    Files.writeString(folder.resolve("layout.hea"), "layout 1 360 0\n~ 0 200 12 0 0 0 0 II\n");
    Files.writeString(folder.resolve("a.hea"), "a 1 360 4\nb.dat 16 100 12 0 0 0 0 II\n");
    Files.write(folder.resolve("b.dat"), new byte[8]);
    Files.write(folder.resolve("r.dat"), new byte[22]);
    Random random = new Random(5);
    int opened = 0;
    for (int i = 0; i < TRIES; i++) {
      String header = damaged(HEADERS[i % HEADERS.length], random);
      Files.write(folder.resolve("r.hea"), header.getBytes(StandardCharsets.ISO_8859_1));
      opened += outcome(header) ? 1 : 0;
    }
    int some = opened;
    assertTrue(some > TRIES / 20 && some < TRIES, () -> some + " of " + TRIES + " opened");
  }

  /** Whether the record opened and read; any exception but a WfdbException fails the test. */
  private boolean outcome(String header) throws IOException {
    long start = System.nanoTime();
    boolean opened;
    try (EcgRecord record = WfdbRecord.open(folder.resolve("r"))) {
      record.read(-1, 10);
      record.read(record.frames() - 3, 10);
      RecordCheck.run(folder.resolve("r"), Progress.NONE);
      opened = true;
    } catch (WfdbException e) {
      assertEquals(1, String.valueOf(e.getMessage()).lines().count(), header);
      opened = false;
    } catch (RuntimeException e) {
      throw new AssertionError(header, e);
    }
    assertTrue(System.nanoTime() - start < 1_000_000_000L, header);
    return opened;
  }

  private static String damaged(String header, Random random) {
    StringBuilder text = new StringBuilder(header);
    for (int damage = random.nextInt(4); damage >= 0; damage--) {
      int at = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + random.nextInt(8));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(at, WORDS[random.nextInt(WORDS.length)]);
        case 2 -> text.replace(at, end, WORDS[random.nextInt(WORDS.length)]);
        default -> text.insert(at, text.substring(at, end));
      }
    }
    return text.toString();
  }
}
