package org.ectopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each bad call is one clear line and leaves nothing behind. */
class SynthesizeBadInputTest {

  @TempDir private Path folder = Path.of("");
  private Path script = Path.of("");

  @BeforeEach
  void write() throws IOException {
    script = Files.writeString(folder.resolve("good.rhythm"), "seed: 1\nsinus 2 s\n");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted().toList();
    }
  }

  private void assertRefused(String why, Object... arguments) throws IOException {
    List<Path> before = files();
    Run run = Run.of(arguments);
    assertEquals(2, run.code(), run.err());
    assertTrue(run.firstError().contains(why), run.err());
    assertTrue(run.err().lines().noneMatch(line -> line.startsWith("\tat ")), run.err());
    assertEquals(before, files());
  }

  private void assertRefused(String why, Path from, String output) throws IOException {
    assertRefused(why, "synthesize", from, "-o", folder.resolve(output), "--force");
  }

  @ParameterizedTest
  @ValueSource(strings = {"r.hea", "r.dat", "r.atr"})
  void aFolderInTheWayOfOneFileLeavesNoneOfTheOthers(String name) throws IOException {
    Path taken = Files.createDirectory(folder.resolve(name));
    assertRefused(taken + ": cannot be written: is a folder", script, "r");
  }

  @Test
  void theScriptIsNotReplacedByItsRecord() throws IOException {
    Path own = Files.copy(script, folder.resolve("r.hea"));
    assertRefused(own + ": is the script itself", own, "r");
    assertEquals("seed: 1\nsinus 2 s\n", Files.readString(own));
  }

  @Test
  void aFolderIsNoScript() throws IOException {
    assertRefused(folder + ": a rhythm script was expected", folder, "r");
  }

  @Test
  void aScriptOfFiveMegabytesIsNotRead() throws IOException {
    Path large = Files.writeString(folder.resolve("large"), "#".repeat(5_000_000));
    assertRefused(large + ": is larger than a megabyte", large, "r");
  }

  @Test
  void whereTheFolderIsAFileOrMissingTheTargetIsNamed() throws IOException {
    assertRefused(folder.resolve("none").resolve("r.dat") + ": ", script, "none/r");
    assertRefused(script.resolve("r.dat") + ": cannot be written", script, "good.rhythm/r");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.b", "a b", "r~"})
  void aRecordHasARecordsName(String name) throws IOException {
    assertRefused("a record name consists of letters", script, name);
  }

  @Test
  void aNameThatIsTooLongIsSaid() throws IOException {
    assertRefused("name of the record or of lead", script, "r".repeat(300));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "x", "1.5", "99999999999999999999", ""})
  void aSeedIsAWholeNumber(String seed) throws IOException {
    assertRefused(
        "'" + seed + "' is no seed", "synthesize", script, "--seed", seed, "-o", folder + "/r");
  }
}
