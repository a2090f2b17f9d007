package org.ectopy.model.network;

import ai.djl.nn.Block;
import java.util.List;
import org.ectopy.dataset.AmplifyNormal;
import org.ectopy.dataset.Augmentation;
import org.ectopy.dataset.ContextSegmenter;
import org.ectopy.dataset.LeadChoice;
import org.ectopy.dataset.Noise;
import org.ectopy.dataset.RhythmNoise;
import org.ectopy.dataset.Segmenter;
import org.ectopy.dataset.Shift;

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

  @Override
  public TrainingRecipe recipe() {
    return new TrainingRecipe(
        20,
        256,
        new Descent(LearningRate.cosine(2e-3, 0.2), 1e-3, 0, 0),
        new ClassBalance(0, 0.5),
        Augmentation.inOrder(
            List.of(
                new AmplifyNormal(0.1),
                new Shift(2),
                new Noise(0.02, 0.02),
                new RhythmNoise(0.02))));
  }
}
