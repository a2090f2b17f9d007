package org.ectopy.model.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.ectopy.dataset.Augmentation;
import org.ectopy.dataset.BeatSet;
import org.ectopy.model.LogitScaling;
import org.ectopy.model.ModelBundle;
import org.ectopy.model.ModelCard;
import org.ectopy.model.ModelCard.Input;
import org.ectopy.model.ModelCard.Origin;
import org.ectopy.model.ModelCard.Output;
import org.ectopy.model.Network;
import org.ectopy.model.Tensor;
import org.ectopy.model.TinyBeats;
import org.ectopy.model.Weights;
import org.ectopy.model.network.ClassBalance;
import org.ectopy.model.network.Descent;
import org.ectopy.model.network.LearningRate;
import org.ectopy.model.network.ResidualCnn;
import org.ectopy.model.network.TrainingRecipe;
import org.ectopy.record.BeatClass;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.Test;

class FineTuningTest {

  private static final List<Tensor> SHAPE = List.of(new Tensor("a", List.of(2)));

  /** Every beat is told to be V, so the bias of V's logit grows and the others fall. */
  @Test
  void tunesTowardsTheNewLabels() throws IOException {
    ResidualCnn kind = new ResidualCnn();
    Weights zeros = zeros(kind);
    ModelCard card =
        new ModelCard(
            kind.name(),
            Input.of(kind),
            Output.scaled(LogitScaling.NONE),
            new Origin("test", "none", List.of(), 0, List.of()),
            null);
    Descent descent = Descent.adam(LearningRate.steps(0.01, 1, 1));
    TrainingRecipe recipe = new TrainingRecipe(1, 8, descent, ClassBalance.NONE, Augmentation.NONE);
    FineTuning tuning = new FineTuning(new ModelBundle(card, zeros), recipe, 0.5, 1);
    BeatSet set = TinyBeats.set(kind, 40, 1);
    int[] ventricular = set.all().filter(beat -> set.label(beat) == BeatClass.V).toArray();
    LabelledBeats beats = LabelledBeats.of(set, ventricular);
    float[] tuned = tuning.tune(beats, TrainingObserver.NONE, Progress.NONE).values();
    int biases = tuned.length - 5;
    for (BeatClass each : BeatClass.inOrder()) {
      assertEquals(each == BeatClass.V, tuned[biases + each.index()] > 0, each::name);
    }
    // The first step of Adam is the rate itself; half of each step is taken over.
    int steps = Math.ceilDiv(ventricular.length, 8);
    assertEquals(0.5 * 0.01 * steps, tuned[biases + BeatClass.V.index()], 1e-3);
  }

  private static Weights zeros(ResidualCnn kind) throws IOException {
    try (Network network = Network.forInference(kind)) {
      return network.weights();
    }
  }

  @Test
  void weightsAreMixedByTheirShare() {
    Weights base = new Weights(SHAPE, new float[] {1, 0});
    Weights tuned = new Weights(SHAPE, new float[] {3, -4});
    assertArrayEquals(new float[] {1.5f, -1}, base.mixedWith(tuned, 0.25).values());
  }
}
