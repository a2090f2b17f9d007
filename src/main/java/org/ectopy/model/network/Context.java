package org.ectopy.model.network;

import ai.djl.nn.Block;
import java.util.List;
import org.ectopy.dataset.AmplifyNormal;
import org.ectopy.dataset.Augmentation;
import org.ectopy.dataset.ContextSegmenter;
import org.ectopy.dataset.EpochMix;
import org.ectopy.dataset.Flip;
import org.ectopy.dataset.LeadChoice;
import org.ectopy.dataset.Noise;
import org.ectopy.dataset.OneLead;
import org.ectopy.dataset.RhythmNoise;
import org.ectopy.dataset.Rotation;
import org.ectopy.dataset.Segmenter;
import org.ectopy.dataset.Shift;
import org.ectopy.record.BeatClass;

/**
 * Reads a beat's shape on one lead or two, its rhythm, and how it differs from the beats around it;
 * the weights do not depend on the number of leads.
 */
public final class Context implements ModelKind {

  @Override
  public String name() {
    return "context";
  }

  @Override
  public String description() {
    return "a beat's shape, rhythm and neighbours on one lead or two";
  }

  @Override
  public Segmenter segmenter() {
    return new ContextSegmenter(true);
  }

  @Override
  public LeadChoice leads() {
    return LeadChoice.PAIR;
  }

  @Override
  public Block network() {
    return new ContextNetwork();
  }

  @Override
  public TrainingRecipe recipe() {
    return new TrainingRecipe(
        10,
        256,
        new Descent(LearningRate.cosine(2e-3, 0.2), 1e-3, 0, 0),
        new ClassBalance(0, mix()),
        augmentation());
  }

  /** Large steps and many: a patient's own beats are few and alike. */
  @Override
  public TrainingRecipe tuningRecipe() {
    return new TrainingRecipe(
        6,
        128,
        new Descent(LearningRate.cosine(3e-3, 0.1), 1e-3, 0, 0),
        new ClassBalance(0, EpochMix.towardsEqual(0.4)),
        augmentation());
  }

  @Override
  public TrainingVariants variants() {
    return new TrainingVariants(true, List.of(new NoiseMix("bw", 6), new NoiseMix("ma", 12)));
  }

  @Override
  public FinalTraining finalTraining() {
    return FinalTraining.ALL_BEATS;
  }

  /** Rare classes more often, and of the many N beats others in each epoch. */
  private static EpochMix mix() {
    return EpochMix.EVERY_BEAT
        .atMost(BeatClass.N, 30_000)
        .times(BeatClass.S, 0.8)
        .times(BeatClass.V, 0.6)
        .times(BeatClass.F, 0.8);
  }

  /** As other leads, electrodes and detectors would show the same beats. */
  static Augmentation augmentation() {
    return Augmentation.inOrder(
        List.of(
            Augmentation.oneOf(0.3, new OneLead(), 0.2, new Rotation()),
            new AmplifyNormal(0.15),
            new Flip(0.1),
            new Shift(2),
            new Noise(0.05, 0.02),
            new RhythmNoise(0.02)));
  }
}
