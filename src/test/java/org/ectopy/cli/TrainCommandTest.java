package org.ectopy.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ectopy.model.ModelBundle;
import org.ectopy.model.ModelCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void records() throws IOException {
    for (String name : List.of("101", "106", "100")) {
      TaughtRecords.write(folder, name, 60);
    }
  }

  private Run train(String protocol, String bundle, Object... more) {
    List<Object> line =
        new ArrayList<>(
            List.of("train", "--model", "residual-cnn", "--protocol", protocol, "--epochs", "2"));
    line.addAll(List.of("--data", folder, "-o", folder.resolve(bundle)));
    line.addAll(Arrays.asList(more));
    return Run.of(line.toArray());
  }

  @Test
  void theBundleTellsWhatItWasTrainedOn() throws IOException {
    Run run = train("inter-patient", "a.ectopy-model", "--seed", "7");
    assertEquals(0, run.code(), run.err());
    ModelCard card = ModelBundle.read(folder.resolve("a.ectopy-model")).card();
    assertEquals("residual-cnn", card.kind());
    assertEquals("inter-patient", card.origin().protocol());
    assertEquals(List.of("101", "106"), card.origin().records());
    assertEquals(7, card.origin().seed());
    assertEquals(3, run.out().lines().count(), run.out());
    assertTrue(run.out().startsWith("epoch 1 of 2: loss "), run.out());
    assertTrue(run.out().contains(", held back: loss "), run.out());
    assertTrue(run.out().contains(" beats/s, "), run.out());
    try (var files = Files.list(folder)) {
      assertFalse(files.anyMatch(file -> file.toString().contains("checkpoint")));
    }
  }

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    assertEquals(0, train("random-beat", "a.ectopy-model").code());
    assertEquals(0, train("random-beat", "b.ectopy-model").code());
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("a.ectopy-model")),
        Files.readAllBytes(folder.resolve("b.ectopy-model")));
  }

  @Test
  void aPartBySubjectIsLeftOut() throws IOException {
    Run run = train("all", "a.ectopy-model", "--fold-out", "1/3");
    assertEquals(0, run.code(), run.err());
    List<String> trained =
        ModelBundle.read(folder.resolve("a.ectopy-model")).card().origin().records();
    assertEquals(2, trained.size());
    String left =
        List.of("100", "101", "106").stream()
            .filter(name -> !trained.contains(name))
            .findFirst()
            .orElseThrow();
    assertEquals(
        "part 1 of 3 by subject left out: " + left, run.out().lines().findFirst().orElse(""));
  }

  @Test
  void whatExistsStaysWithoutForce() throws IOException {
    Path file = Files.writeString(folder.resolve("a.ectopy-model"), "mine");
    Run run = train("all", "a.ectopy-model");
    assertEquals(2, run.code());
    assertEquals(
        "ectopy: " + file + " exists already and is only replaced with --force", run.firstError());
    assertEquals("mine", Files.readString(file));
    assertEquals(0, train("all", "a.ectopy-model", "--force").code());
    assertEquals("all", ModelBundle.read(file).card().origin().protocol());
  }

  @Test
  void badUsageIsToldInOneLine() throws IOException {
    assertTrue(
        Run.of("train", "--model", "none", "--protocol", "all", "-o", folder.resolve("x"))
            .firstError()
            .startsWith("ectopy: there is no kind of model 'none'; these are there: "));
    assertTrue(train("some", "x").firstError().contains("random-beat, inter-patient or all"));
    assertTrue(train("all", "x", "--epochs", "0").firstError().contains("no number of epochs"));
    assertTrue(train("all", "x", "--fold-out", "4/3").firstError().contains("expected K/N"));
    assertTrue(train("all", "x", "--fold-out", "1/9").firstError().contains("of 3 subjects"));
    Run none = train("inter-patient", "x", "--records", folder.resolve("100"));
    assertEquals(2, none.code());
    assertTrue(none.firstError().contains("none of the records is in DS1"), none.err());
    Run one = train("all", "x", "--records", folder.resolve("100"));
    assertEquals(2, one.code());
    assertTrue(one.firstError().startsWith("ectopy: the records are too few: "), one.err());
    assertFalse(Files.exists(folder.resolve("x")));
  }
}
