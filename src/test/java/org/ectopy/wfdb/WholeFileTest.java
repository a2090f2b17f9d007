package org.ectopy.wfdb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  @TempDir Path folder;

  @Test
  void theWholeContentIsRead() throws IOException {
    Path file = AnnotationBytesFile.write(folder, "01 02 03");
    assertArrayEquals(new byte[] {1, 2, 3}, WholeFile.read(file, 1));
  }

  @Test
  void aFileThatNeedsMoreMemoryThanThereIsIsRefused() throws IOException {
    Path file = Files.write(folder.resolve("long.atr"), new byte[100_000]);
    WfdbException refusal =
        assertThrows(WfdbException.class, () -> WholeFile.read(file, Integer.MAX_VALUE));
    assertTrue(refusal.toString().contains("long.atr: has 100000 bytes, at most "));
  }

  @Test
  void aPathThroughAFileIsNotFound() throws IOException {
    Path file = AnnotationBytesFile.write(folder, "01");
    assertThrows(WfdbException.class, () -> WholeFile.read(file.resolve("inside"), 1));
  }
}
