package org.ectopy.wfdb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MitBihAnnotationsTest {

  /** 60 s at 360 Hz, in frames. */
  private static final int MINUTE = 60 * 360;

  @TempDir Path folder;

  private Path data = Path.of("");

  @BeforeEach
  void findData() {
    String home = System.getenv("ECTOPY_DATA");
    Assumptions.assumeTrue(home != null, "ECTOPY_DATA is not set: no MIT-BIH annotations to read");
    data = Path.of(home);
  }

  @Test
  void everyReferenceFileIsWrittenBackByteForByte() throws IOException {
    assertEquals(48, writeBack(data.resolve("mitdb"), ".atr"));
  }

  @Test
  void everyFileOfTheOutsideAnnotatorIsWrittenBackByteForByte() throws IOException {
    assertEquals(24, writeBack(data.resolve("oracle/px"), ".px"));
  }

  @Test
  void beatsPerClassAreThoseOfTheLiterature() throws IOException {
    Map<BeatClass, Integer> counts = new EnumMap<>(BeatClass.class);
    for (Path file : files(data.resolve("mitdb"), ".atr")) {
      for (Annotation beat : AnnotationFile.read(file).beats()) {
        BeatClass beatClass = LabelMap.MACHINE_LEARNING.classOf(beat.symbol()).orElseThrow();
        counts.merge(beatClass, 1, Integer::sum);
      }
    }
    assertEquals(
        Map.of(
            BeatClass.N, 90_631,
            BeatClass.S, 2_781,
            BeatClass.V, 7_236,
            BeatClass.F, 803,
            BeatClass.Q, 8_043),
        counts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"100", "114", "207", "231"})
  void theFirstMinuteIsWhatRdannPrints(String record) throws IOException {
    Path printed = data.resolve("oracle/text/" + record + "-rdann.txt");
    List<String> expected =
        Files.readAllLines(printed, StandardCharsets.ISO_8859_1).stream()
            .map(line -> line.strip().replaceFirst("\\S+\\s+", "").replaceAll("\\s+", " "))
            .toList();
    AnnotationSet set = AnnotationFile.read(data.resolve("mitdb/" + record + ".atr"));
    List<String> read =
        set.annotations().stream()
            .takeWhile(annotation -> annotation.sample() <= MINUTE)
            .map(MitBihAnnotationsTest::asRdannPrints)
            .toList();
    assertEquals(expected, read);
  }

  private static String asRdannPrints(Annotation a) {
    String fields =
        a.sample()
            + " "
            + a.symbol().mnemonic()
            + " "
            + a.subtype()
            + " "
            + a.channel()
            + " "
            + a.number();
    return (fields + " " + a.auxText()).strip();
  }

  private int writeBack(Path from, String extension) throws IOException {
    List<Path> files = files(from, extension);
    for (Path file : files) {
      AnnotationSet read = AnnotationFile.read(file);
      AnnotationSet rebuilt = new AnnotationSet(read.declarations(), read.annotations());
      Path copy = folder.resolve(file.getFileName().toString());
      AnnotationFile.write(copy, rebuilt, Overwrite.REFUSE);
      assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(copy), file.toString());
    }
    return files.size();
  }

  private static List<Path> files(Path folder, String extension) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(extension)).sorted().toList();
    }
  }
}
