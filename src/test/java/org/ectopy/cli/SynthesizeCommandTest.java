package org.ectopy.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ectopy.record.Annotation;
import org.ectopy.record.BeatClass;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.WfdbRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SynthesizeCommandTest {

  private static final Path SAMPLES = Path.of("sample-records");
  private static final long MOST_BYTES = 20_000_000;

  @TempDir private Path folder = Path.of("");

  static List<String> bundled() throws IOException {
    try (Stream<Path> scripts = Files.list(SAMPLES.resolve("scripts"))) {
      return scripts
          .map(script -> String.valueOf(script.getFileName()).replace(".rhythm", ""))
          .sorted()
          .toList();
    }
  }

  private static byte[] bytes(Path folder, String name) throws IOException {
    return Files.readAllBytes(folder.resolve(name));
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void eachBundledRecordIsMadeAgainByteForByte(String name) throws IOException {
    String script = SAMPLES.resolve("scripts").resolve(name + ".rhythm").toString();
    Run run = Run.of("synthesize", script, "-o", folder.resolve(name).toString());
    assertEquals(0, run.code(), run.err());
    for (String extension : List.of("hea", "dat", "atr")) {
      String file = name + "." + extension;
      assertArrayEquals(bytes(SAMPLES, file), bytes(folder, file), file);
    }
    assertTrue(Files.readString(SAMPLES.resolve(name + ".hea")).contains("synthetic"), name);
    try (EcgRecord record = WfdbRecord.open(SAMPLES.resolve(name))) {
      assertTrue(record.frames() >= 60 * record.rate().framesPerSecond(), name);
    }
  }

  @Test
  void theBundledRecordsAreSmall() throws IOException {
    long sum = 0;
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sum += Files.size(file);
      }
    }
    assertTrue(sum < MOST_BYTES, sum + " bytes");
    assertTrue(bundled().size() >= 20);
  }

  @Test
  void theMixedRecordHasHalfAnHourOfAllFiveClasses() throws IOException {
    Map<BeatClass, Integer> counts = new TreeMap<>();
    for (Annotation beat : AnnotationFile.read(SAMPLES.resolve("mixed.atr")).beats()) {
      LabelMap.EC57.classOf(beat.symbol()).ifPresent(each -> counts.merge(each, 1, Integer::sum));
    }
    assertEquals(BeatClass.values().length, counts.size(), counts.toString());
    assertTrue(counts.values().stream().allMatch(count -> count >= 10), counts.toString());
    try (EcgRecord record = WfdbRecord.open(SAMPLES.resolve("mixed"))) {
      assertEquals(30 * 60, record.frames() / record.rate().framesPerSecond(), 1);
    }
  }

  @Test
  void theSeedOfTheCommandTakesThePlaceOfTheScripts() throws IOException {
    Path script = Files.writeString(folder.resolve("a.rhythm"), "seed: 1\nsinus 10 s\n");
    for (String seed : List.of("1", "2")) {
      String output = folder.resolve("s" + seed).toString();
      assertEquals(0, Run.of("synthesize", script.toString(), "--seed", seed, "-o", output).code());
    }
    assertEquals(
        0, Run.of("synthesize", script.toString(), "-o", folder.resolve("own").toString()).code());
    assertArrayEquals(bytes(folder, "s1.dat"), bytes(folder, "own.dat"));
    assertFalse(Arrays.equals(bytes(folder, "s1.dat"), bytes(folder, "s2.dat")));
  }

  @Test
  void nothingIsReplacedWithoutForce() throws IOException {
    Path script = Files.writeString(folder.resolve("a.rhythm"), "seed: 1\nsinus 10 s\n");
    Path labels = Files.writeString(folder.resolve("r.atr"), "mine");
    String output = folder.resolve("r").toString();
    Run refused = Run.of("synthesize", script.toString(), "-o", output);
    assertEquals(2, refused.code());
    assertTrue(refused.err().contains("--force"), refused.err());
    assertEquals("mine", Files.readString(labels));
    assertFalse(Files.exists(folder.resolve("r.dat")));
    assertEquals(0, Run.of("synthesize", script.toString(), "-o", output, "--force").code());
    assertTrue(Files.exists(folder.resolve("r.dat")));
  }

  @Test
  void anErrorNamesFileLineAndColumn() throws IOException {
    Path script = Files.writeString(folder.resolve("a.rhythm"), "seed: 1\nsinus 10 x\n");
    Run run = Run.of("synthesize", script.toString(), "-o", folder.resolve("r").toString());
    assertEquals(2, run.code());
    assertTrue(run.err().contains("a.rhythm, line 2, column 10: found 'x'"), run.err());
    assertFalse(Files.exists(folder.resolve("r.hea")));
  }

  @Test
  void aScriptWithoutSeedAsksForOne() throws IOException {
    Path script = Files.writeString(folder.resolve("a.rhythm"), "sinus 10 s\n");
    Run run = Run.of("synthesize", script.toString(), "-o", folder.resolve("r").toString());
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--seed"), run.err());
  }
}
