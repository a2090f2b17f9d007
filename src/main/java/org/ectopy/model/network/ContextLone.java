package org.ectopy.model.network;

import ai.djl.nn.Block;
import java.util.List;
import org.ectopy.dataset.AmplifyNormal;
import org.ectopy.dataset.Augmentation;
import org.ectopy.dataset.ContextSegmenter;
import org.ectopy.dataset.EpochMix;
import org.ectopy.dataset.LeadChoice;
import org.ectopy.dataset.Noise;
import org.ectopy.dataset.RhythmNoise;
import org.ectopy.dataset.Segmenter;
import org.ectopy.dataset.Shift;
import org.ectopy.record.BeatClass;

/**
 * Reads a beat's shape on one lead or two and its rhythm, but no other beat's shape: a set of its
 * beats may be split by beat.
 */
public final class ContextLone implements ModelKind {

  @Override
  public String name() {
    return "context-lone";
  }

  @Override
  public String description() {
    return "a beat's shape and rhythm on one lead or two, without its neighbours' shapes";
  }

  @Override
  public Segmenter segmenter() {
    return new ContextSegmenter(false);
  }

  @Override
  public LeadChoice leads() {
    return LeadChoice.PAIR;
  }

  @Override
  public Block network() {
    return new LoneNetwork();
  }

  private static EpochMix mix() {
    return EpochMix.EVERY_BEAT.times(BeatClass.S, 3).times(BeatClass.F, 8);
  }

  @Override
  public TrainingRecipe recipe() {
    return new TrainingRecipe(
        20,
        256,
        new Descent(LearningRate.cosine(2e-3, 0.15), 1e-2, 0.998, 0),
        new ClassBalance(0, mix()),
        Augmentation.inOrder(
            List.of(
                new AmplifyNormal(0.05), new Shift(1), new Noise(0, 0.01), new RhythmNoise(0.02))));
  }
}
