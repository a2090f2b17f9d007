package org.ectopy.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.ectopy.ui.FakeRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenRecordTest {

  private static OpenRecord at(Path header) {
    return new OpenRecord(
        header, FakeRecords.of("night", 1, 100, frame -> 0), List.of(), List.of());
  }

  @Test
  void filesAreOfferedBesideTheRecord(@TempDir Path folder) {
    assertEquals(
        folder.toAbsolutePath(), at(folder.resolve("night.hea")).folderForFiles().normalize());
  }

  @Test
  void whereNobodyMayWriteTheyAreOfferedInTheUsersFolder(@TempDir Path folder) {
    Path nowhere = folder.resolve("gone").resolve("night.hea");
    assertEquals(Path.of(System.getProperty("user.home")), at(nowhere).folderForFiles());
  }
}
