package org.ectopy.model.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.ectopy.model.ModelException;
import org.ectopy.model.TinyBeats;
import org.ectopy.model.TinyKind;
import org.ectopy.model.network.Descent;
import org.ectopy.model.network.LearningRate;
import org.ectopy.model.network.TrainingRecipe;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingRunTest {

  private static final int BEATS = 400;

  @TempDir Path folder;
  private final LabelledBeats training = LabelledBeats.all(TinyBeats.set(BEATS, 1));
  private final LabelledBeats validation = LabelledBeats.all(TinyBeats.set(200, 50));

  TrainingRunTest() throws IOException {}

  private TrainingPlan plan(long seed, double averaging) {
    TinyKind kind = new TinyKind();
    Descent descent = new Descent(LearningRate.cosine(0.02, 0.1), 1e-3, averaging, 0.02);
    TrainingRecipe recipe =
        new TrainingRecipe(3, 16, descent, kind.recipe().balance(), kind.recipe().augmentation());
    return new TrainingPlan(kind, recipe, training, Optional.of(validation), seed);
  }

  private static TrainingRun run(TrainingPlan plan) {
    return TrainingRun.of(plan, TrainingObserver.NONE);
  }

  /** Stops once so many beats are done. */
  private static Progress until(long beats) {
    return (done, total) -> {
      if (done >= beats) {
        throw new CancellationException();
      }
    };
  }

  @Test
  void learnsWavesThatAreEasilyToldApart() throws IOException {
    TrainedModel model = run(plan(1, 0)).run(Progress.NONE);
    assertTrue(model.complete());
    Verdict verdict = model.verdict().orElseThrow();
    assertTrue(verdict.accuracy() > 0.95, verdict::toString);
    assertTrue(verdict.macroF1() > 0.95, verdict::toString);
  }

  @Test
  void runningStatisticsAreLearnedAndKept() throws IOException {
    TrainedModel model = run(plan(1, 0)).run(Progress.NONE);
    int offset = 0;
    List<String> moved = new ArrayList<>();
    for (var tensor : model.weights().tensors()) {
      float[] values = Arrays.copyOfRange(model.weights().values(), offset, offset + tensor.size());
      if (tensor.name().contains("running") && values[0] != 0 && values[0] != 1) {
        moved.add(tensor.name());
      }
      offset += tensor.size();
    }
    assertEquals(2, moved.size(), moved::toString);
  }

  @Test
  void theSameSeedGivesTheSameBits() throws IOException {
    float[] first = run(plan(5, 0.9)).run(Progress.NONE).weights().values();
    assertArrayEquals(first, run(plan(5, 0.9)).run(Progress.NONE).weights().values());
    float[] other = run(plan(6, 0.9)).run(Progress.NONE).weights().values();
    assertFalse(Arrays.equals(first, other));
  }

  @Test
  void oneThreadGivesTheSameBitsAsTwo() throws IOException {
    float[] two = run(plan(5, 0.9)).run(Progress.NONE).weights().values();
    float[] one = run(plan(5, 0.9)).onOneThread().run(Progress.NONE).weights().values();
    assertArrayEquals(two, one);
  }

  /** It grows to 0.02 in the first tenth of the training and falls to 0 in the rest. */
  @Test
  void reportsTellTheLearningRate() throws IOException {
    List<EpochReport> epochs = new ArrayList<>();
    List<StepReport> steps = new ArrayList<>();
    TrainingObserver observer =
        new TrainingObserver() {
          @Override
          public void stepDone(StepReport report) {
            steps.add(report);
          }

          @Override
          public void epochDone(EpochReport report) {
            epochs.add(report);
          }
        };
    TrainingRun.of(plan(1, 0), observer).run(Progress.NONE);
    assertTrue(steps.getFirst().rate() < 0.002);
    assertEquals(0.02, steps.stream().mapToDouble(StepReport::rate).max().orElseThrow(), 1e-3);
    assertEquals(0, epochs.getLast().rate(), 1e-4);
    assertTrue(epochs.stream().allMatch(report -> report.beatsPerSecond() > 0));
  }

  @Test
  void aKilledRunGoesOnToTheSameBits() throws IOException {
    TrainedModel whole = run(plan(2, 0.9)).run(Progress.NONE);
    Path file = folder.resolve("checkpoint");
    TrainedModel cut = run(plan(2, 0.9)).resumable(file).run(until(BEATS + BEATS / 2));
    assertFalse(cut.complete());
    List<Integer> epochs = new ArrayList<>();
    TrainingObserver observer =
        new TrainingObserver() {
          @Override
          public void epochDone(EpochReport report) {
            epochs.add(report.epoch());
          }
        };
    TrainedModel resumed =
        TrainingRun.of(plan(2, 0.9), observer).resumable(file).run(Progress.NONE);
    assertEquals(List.of(2, 3), epochs);
    assertArrayEquals(whole.weights().values(), resumed.weights().values());
    assertEquals(whole.scaling(), resumed.scaling());
    assertEquals(whole.epoch(), resumed.epoch());
  }

  @Test
  void aCheckpointOfAnotherPlanOrADamagedOneIsRefused() throws IOException {
    Path file = folder.resolve("checkpoint");
    run(plan(2, 0)).resumable(file).run(until(BEATS + 16));
    ModelException other =
        assertThrows(
            ModelException.class, () -> run(plan(3, 0)).resumable(file).run(Progress.NONE));
    assertTrue(String.valueOf(other.getMessage()).contains("of another training"));
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    ModelException damaged =
        assertThrows(
            ModelException.class, () -> run(plan(2, 0)).resumable(file).run(Progress.NONE));
    assertEquals(
        file + ": is no checkpoint or damaged: remove it to begin from the start",
        damaged.getMessage());
  }

  @Test
  void cancellingKeepsTheBestEpochSoFar() throws IOException {
    List<EpochReport> reports = new ArrayList<>();
    TrainingObserver observer =
        new TrainingObserver() {
          @Override
          public void epochDone(EpochReport report) {
            reports.add(report);
          }
        };
    TrainedModel cut = TrainingRun.of(plan(4, 0), observer).run(until(2 * BEATS + BEATS / 2));
    assertFalse(cut.complete());
    assertEquals(2, reports.size());
    EpochReport best = reports.stream().filter(EpochReport::best).reduce((a, b) -> b).orElseThrow();
    assertEquals(best.epoch(), cut.epoch());
    assertEquals(
        best.validation().orElseThrow().confusion(), cut.verdict().orElseThrow().confusion());
    assertThrows(CancellationException.class, () -> run(plan(4, 0)).run(until(BEATS / 2)));
  }

  @Test
  void withoutValidationTheLastEpochIsTaken() throws IOException {
    TinyKind kind = new TinyKind();
    TrainingPlan plan = new TrainingPlan(kind, kind.recipe(), training, Optional.empty(), 1);
    TrainedModel model = run(plan).run(Progress.NONE);
    assertEquals(3, model.epoch());
    assertTrue(model.verdict().isEmpty());
  }
}
