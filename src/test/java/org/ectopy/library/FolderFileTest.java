package org.ectopy.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFileTest {

  @TempDir Path home;

  private Path file() {
    return home.resolve("deep").resolve("folders.txt");
  }

  private List<Path> usual() {
    return List.of(home.resolve("samples"));
  }

  @Test
  void theUsualFoldersAreThereAtFirst() {
    FolderFile.Remembered first = new FolderFile(file()).read(usual());
    assertEquals(usual(), first.folders());
    assertEquals(Optional.empty(), first.problem());
  }

  @Test
  void whatIsWrittenIsRemembered() throws IOException {
    List<Path> folders = List.of(home.resolve("a b \u00fc %"), home.resolve("gone\nline"));
    new FolderFile(file()).write(folders);
    assertEquals(folders, new FolderFile(file()).read(usual()).folders());
  }

  @Test
  void noFolderAtAllIsRememberedToo() throws IOException {
    new FolderFile(file()).write(List.of());
    assertEquals(List.of(), new FolderFile(file()).read(usual()).folders());
  }

  @Test
  void aDamagedFileIsToldOfAndKept() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), "ectopy folders 1\nno address\n", StandardCharsets.UTF_8);
    FolderFile.Remembered read = new FolderFile(file()).read(usual());
    assertEquals(usual(), read.folders());
    Path aside = file().resolveSibling("folders.txt.damaged-1");
    String problem = read.problem().orElseThrow();
    assertTrue(problem.contains("line 2: 'no address'"), problem);
    assertTrue(problem.contains(aside.toString()), problem);
    assertTrue(Files.readString(aside, StandardCharsets.UTF_8).contains("no address"));
  }

  @Test
  void aSecondDamagedFileDoesNotReplaceTheFirst() throws IOException {
    Files.createDirectories(file().getParent());
    for (int i = 1; i <= 2; i++) {
      Files.write(file(), new byte[] {(byte) 0xff, (byte) i});
      new FolderFile(file()).read(usual());
      Path aside = file().resolveSibling("folders.txt.damaged-" + i);
      assertEquals(i, Files.readAllBytes(aside)[1]);
    }
  }
}
