package org.ectopy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import org.ectopy.dataset.BeatList;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.model.ModelCard.Input;
import org.ectopy.model.ModelCard.Origin;
import org.ectopy.model.ModelCard.Output;
import org.ectopy.model.network.ResidualCnn;
import org.ectopy.record.BeatClass;
import org.ectopy.record.EcgRecord;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.Test;

class BeatClassifierTest {

  private static final int BEATS = 1_700;

  /** All weights 0 but the last biases: every beat's logits are these. */
  private static ModelBundle constant(float[] logits, LogitScaling scaling) throws IOException {
    ResidualCnn kind = new ResidualCnn();
    try (Network network = Network.forInference(kind)) {
      Weights weights = network.weights();
      System.arraycopy(logits, 0, weights.values(), weights.values().length - 5, 5);
      ModelCard card =
          new ModelCard(
              kind.name(),
              Input.of(kind),
              Output.scaled(scaling),
              new Origin("test", "none", List.of(), 0, List.of()),
              null);
      return new ModelBundle(card, weights);
    }
  }

  private static BeatList beats() {
    return BeatList.at(LongStream.range(0, BEATS).map(i -> 50 + 100 * i).toArray());
  }

  private static EcgRecord record() {
    return TinyBeats.record("silent", 2, 100L * BEATS);
  }

  /** e^(ln 6 / 2) = sqrt 6 at a temperature of 2, against four times e^0 = 1. */
  @Test
  void probabilitiesAreTheSoftmaxOfScaledLogits() throws IOException {
    float[] logits = {0, 0, (float) Math.log(6), 0, 0};
    ModelBundle model = constant(logits, LogitScaling.temperature(2));
    try (BeatClassifier classifier = BeatClassifier.load(model);
        EcgRecord record = record()) {
      BeatProbabilities found = classifier.classify(record, beats(), Progress.NONE);
      assertEquals(BEATS, found.count());
      for (int beat = 0; beat < BEATS; beat++) {
        assertEquals(Math.sqrt(6) / (Math.sqrt(6) + 4), found.of(beat, BeatClass.V), 1e-6);
        assertEquals(1 / (Math.sqrt(6) + 4), found.of(beat, BeatClass.Q), 1e-6);
        assertEquals(BeatClass.V, found.mostProbable(beat));
      }
    }
  }

  @Test
  void noBeatsGiveNoProbabilities() throws IOException {
    try (BeatClassifier classifier =
            BeatClassifier.load(constant(new float[5], LogitScaling.NONE));
        EcgRecord record = record()) {
      BeatList none = BeatList.at(new long[0]);
      assertEquals(0, classifier.classify(record, none, Progress.NONE).count());
    }
  }

  @Test
  void canBeCancelledAndUsedAgain() throws IOException {
    try (BeatClassifier classifier =
            BeatClassifier.load(constant(new float[5], LogitScaling.NONE));
        EcgRecord record = record()) {
      Progress impatient =
          (done, total) -> {
            assertEquals(BEATS, total);
            if (done > 0) {
              throw new CancellationException();
            }
          };
      assertThrows(
          CancellationException.class, () -> classifier.classify(record, beats(), impatient));
      BeatProbabilities found = classifier.classify(record, beats(), Progress.NONE);
      assertEquals(0.2, found.of(BEATS - 1, BeatClass.N), 1e-6);
    }
  }

  @Test
  void leavesNoArrayBehind() throws IOException {
    ModelBundle model = constant(new float[5], LogitScaling.NONE);
    try (BeatClassifier classifier = BeatClassifier.load(model);
        EcgRecord record = record()) {
      classifier.classify(record, beats(), Progress.NONE);
      int before = arraysInUse();
      assertTrue(before > 0, "the weights are counted");
      classifier.classify(record, beats(), Progress.NONE);
      assertEquals(before, arraysInUse());
    }
  }

  private static int arraysInUse() {
    try (NDManager manager = NDManager.newBaseManager()) {
      return manager.getParentManager().getManagedArrays().size();
    }
  }

  @Test
  void weightsOfAnotherNetworkAreRefused() throws IOException {
    ModelBundle model = constant(new float[5], LogitScaling.NONE);
    Weights other = new Weights(List.of(new Tensor("a", List.of(1))), new float[1]);
    ModelException refused =
        assertThrows(
            ModelException.class, () -> BeatClassifier.load(new ModelBundle(model.card(), other)));
    assertTrue(String.valueOf(refused.getMessage()).contains("not those of this kind"));
  }
}
