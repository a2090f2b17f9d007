package org.ectopy.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.ectopy.model.ModelCard.Input;
import org.ectopy.model.ModelCard.Origin;
import org.ectopy.model.ModelCard.Output;
import org.ectopy.model.ModelCard.Scores;
import org.ectopy.model.network.ModelKinds;
import org.ectopy.model.network.ResidualCnn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelBundleTest {

  @TempDir Path folder;
  private Path file;
  private ModelBundle bundle;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("m" + ModelBundle.ENDING);
    ModelCard card =
        new ModelCard(
            "residual-cnn",
            Input.of(new ResidualCnn()),
            Output.scaled(LogitScaling.temperature(1.25)),
            new Origin("Ectopy 0.1.0", "inter-patient", List.of("101", "106"), 7, List.of("short")),
            new Scores("DS2", 0.75, 0.5, List.of(List.of(3L, 1L))));
    float[] values = {1, -2.5f, Float.MIN_VALUE, 3, 4, 5};
    List<Tensor> tensors =
        List.of(new Tensor("a_weight", List.of(2, 2)), new Tensor("a_bias", List.of(2)));
    bundle = new ModelBundle(card, new Weights(tensors, values));
    bundle.write(file, false);
  }

  private Map<String, byte[]> entries() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  private void rewrite(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    Files.write(file, bytes.toByteArray());
  }

  private void replaceInCard(String old, String other) throws IOException {
    Map<String, byte[]> entries = entries();
    String card =
        new String(Objects.requireNonNull(entries.get("bundle.json")), StandardCharsets.UTF_8);
    assertTrue(card.contains(old), card);
    entries.put("bundle.json", card.replace(old, other).getBytes(StandardCharsets.UTF_8));
    rewrite(entries);
  }

  private void assertRefused(String reason) {
    ModelException refused = assertThrows(ModelException.class, () -> ModelBundle.read(file));
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.startsWith(file.toString()), message);
    assertTrue(message.contains(reason), message);
    assertEquals(1, message.lines().count(), message);
  }

  @Test
  void comesBackAsItWas() throws IOException {
    ModelBundle read = ModelBundle.read(file);
    assertEquals(bundle.card(), read.card());
    assertEquals(bundle.weights().tensors(), read.weights().tensors());
    assertArrayEquals(bundle.weights().values(), read.weights().values());
    assertEquals("residual-cnn", read.kind().name());
  }

  @Test
  void theSameModelGivesTheSameBytes() throws IOException {
    Path again = folder.resolve("again" + ModelBundle.ENDING);
    ModelBundle.read(file).write(again, false);
    assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again));
  }

  /** "ECTW", 2 tensors; "a_weight" of 2 extents 2 2; "a_bias" of 1 extent 2; 1.0 is 3F800000. */
  @Test
  void weightsLieInAPlainFormat() throws IOException {
    byte[] weights = Objects.requireNonNull(entries().get("weights.bin"));
    String head = "ECTW\0\0\0\2\0\10a_weight\0\0\0\2\0\0\0\2\0\0\0\2\0\6a_bias\0\0\0\1\0\0\0\2?";
    byte[] expected = head.getBytes(StandardCharsets.ISO_8859_1);
    assertArrayEquals(expected, Arrays.copyOf(weights, expected.length));
    assertEquals(expected.length - 1 + 6 * 4, weights.length);
  }

  @Test
  void replacesNothingUnasked() throws IOException {
    byte[] before = Files.readAllBytes(file);
    assertThrows(ModelException.class, () -> bundle.write(file, false));
    assertArrayEquals(before, Files.readAllBytes(file));
    bundle.write(file, true);
    assertArrayEquals(before, Files.readAllBytes(file));
    try (var left = Files.list(folder)) {
      assertEquals(List.of(file), left.toList());
    }
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    Files.delete(file);
    assertRefused("there is no such file");
  }

  @Test
  void aForeignFileIsToldApart() throws IOException {
    Files.writeString(file, "time,MLII,V5\n0,995,1011\n");
    assertRefused("is no model bundle");
    Files.write(file, new byte[0]);
    assertRefused("is no model bundle");
    rewrite(Map.of("word/document.xml", new byte[] {1}));
    assertRefused("there is no bundle.json in it");
    rewrite(Map.of("bundle.json", "{}".getBytes(StandardCharsets.UTF_8)));
    assertRefused("names no format");
  }

  @Test
  void aNewerBundleAsksForAnUpdate() throws IOException {
    replaceInCard("\"format\" : 1", "\"format\" : 2");
    assertRefused("is a bundle of format 2, and this program reads up to 1: update the program");
  }

  @Test
  void anUnknownKindNamesThoseThatThereAre() throws IOException {
    replaceInCard("residual-cnn", "transformer");
    assertRefused("kind transformer, and this program has " + ModelKinds.names());
  }

  @Test
  void aKindThatReadsSomethingElseTodayIsRefused() throws IOException {
    replaceInCard("\"perLead\" : 187", "\"perLead\" : 180");
    assertRefused("train it again");
  }

  @Test
  void foreignClassesAreRefused() throws IOException {
    replaceInCard("\"N\", \"S\"", "\"S\", \"N\"");
    assertRefused("its classes are [S, N, V, F, Q]");
  }

  @Test
  void aDamagedCardIsToldWithItsPlace() throws IOException {
    replaceInCard("\"seed\" : 7", "\"seed\" : seven");
    assertRefused("bundle.json, line ");
    write(Map.of("bundle.json", "[1, 2"));
    assertRefused("is damaged: bundle.json");
  }

  private void write(Map<String, String> texts) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    texts.forEach((name, text) -> entries.put(name, text.getBytes(StandardCharsets.UTF_8)));
    rewrite(entries);
  }

  @Test
  void changedWeightsDoNotMatchTheirChecksum() throws IOException {
    Map<String, byte[]> entries = entries();
    Objects.requireNonNull(entries.get("weights.bin"))[60] ^= 1;
    rewrite(entries);
    assertRefused("do not match their SHA-256");
  }

  @Test
  void weightsThatAreNoNumbersAreRefused() throws IOException {
    ModelBundle broken =
        new ModelBundle(
            bundle.card(),
            new Weights(List.of(new Tensor("a", List.of(1))), new float[] {Float.NaN}));
    broken.write(file, true);
    assertRefused("number 1 of 1 is NaN");
  }

  @Test
  void aBundleThatUnpacksToTooMuchIsRefused() throws IOException {
    Map<String, byte[]> entries = entries();
    entries.put("weights.bin", new byte[33 << 20]);
    rewrite(entries);
    assertTrue(Files.size(file) < 1 << 20);
    assertRefused("more than 32 MB");
  }

  @Test
  void everyCutAndAnyFlippedBitIsReadOrRefusedInOneLine() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 400; i++) {
      byte[] broken = i < 200 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
      if (i >= 200) {
        broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Files.write(file, broken);
      try {
        assertEquals(bundle.card(), ModelBundle.read(file).card());
      } catch (ModelException e) {
        String message = String.valueOf(e.getMessage());
        assertTrue(message.startsWith(file.toString()));
        assertEquals(1, message.lines().count(), message);
      }
    }
  }
}
