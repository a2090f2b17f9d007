package org.ectopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records of 400 beats, each third V; the model has seen two shorter ones for a few steps only. */
class SimulateCommandTest {

  @TempDir static Path folder = Path.of("");

  private static Path model = Path.of("");

  @BeforeAll
  static void train() throws IOException {
    model = folder.resolve("taught.ectopy-model");
    TaughtRecords.write(folder, "101", 60);
    TaughtRecords.write(folder, "103", 60);
    TaughtRecords.write(folder, "100", 400);
    Run run =
        Run.of(
            "train",
            "--model",
            "residual-cnn",
            "--protocol",
            "all",
            "--epochs",
            "2",
            "--records",
            folder.resolve("101"),
            folder.resolve("103"),
            "-o",
            model);
    assertEquals(0, run.code(), run.err());
  }

  private static Run simulate(Object... more) {
    Object[] line = {"simulate", model, "--records", folder, "--play", "100"};
    Object[] all = Arrays.copyOf(line, line.length + more.length);
    System.arraycopy(more, 0, all, line.length, more.length);
    return Run.of(all);
  }

  @Test
  void fourAnswersAboutFamiliesNameEveryBeatOfARecordOfTwoShapes() throws IOException {
    Path csv = folder.resolve("curve.csv");
    Run run =
        simulate("--labels", "4", "--every", "4", "--ways", "random", "families", "--csv", csv);
    assertEquals(0, run.code(), run.err());
    List<String> rows = run.out().lines().filter(line -> line.startsWith("| ")).toList();
    assertEquals(1 + 2 * 2, rows.size(), run.out());
    assertTrue(rows.get(4).startsWith("| families | 4 | 100.00 | 100.00 / 100.00 |"), run.out());
    List<String> lines = Files.readAllLines(csv);
    assertEquals(1 + 2 * 2, lines.size());
    assertTrue(lines.getFirst().startsWith("way,lesson,record,N_called_N,N_called_S"));
    long scored =
        Arrays.stream(lines.get(4).split(",", -1)).skip(3).mapToLong(Long::parseLong).sum();
    assertTrue(scored <= 100 && scored >= 92, "100 beats after 5:00, but for those asked about");
    Run again = simulate("--labels", "4", "--every", "4", "--ways", "random", "families");
    assertEquals(run.out(), again.out());
  }

  @Test
  void aModelIsNoJudgeOfWhatItHasLearnedFrom() {
    Run run = Run.of("simulate", model, "--records", folder, "--play", "101");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("the model was trained on 101, and is no judge"), run.err());
    assertFalse(run.err().contains("Exception"));
  }

  @Test
  void whatCannotBePlayedIsSaidInALine() {
    assertEquals(2, simulate("--labels", "1", "--every", "2").code());
    assertTrue(simulate("--ways", "guessing").err().contains("'guessing' is no way of asking"));
    Run missing = Run.of("simulate", model, "--records", folder, "--play", "999");
    assertTrue(missing.err().contains("there is no record 999"), missing.err());
    Run none = Run.of("simulate", model, "--records", folder.resolve("101"));
    assertTrue(none.err().contains("none of the records is in DS2"), none.err());
  }
}
