package org.ectopy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EctopyTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void theWindowOpensWithoutArgumentsAndOnOneExistingRecord() throws IOException {
    Path header = Files.writeString(folder.resolve("r.hea"), "r 0\n");
    assertTrue(opens());
    assertTrue(opens(header.toString()));
    assertTrue(opens(folder.resolve("r").toString()));
  }

  @Test
  void anythingElseIsACommand() throws IOException {
    Path header = Files.writeString(folder.resolve("r.hea"), "r 0\n");
    assertFalse(opens("--help"));
    assertFalse(opens("info"));
    assertFalse(opens("info", header.toString()));
    assertFalse(opens(folder.resolve("none").toString()));
    assertFalse(opens(folder.toString()));
  }

  private static boolean opens(String... arguments) {
    return Ectopy.opensWindow(arguments);
  }
}
