package org.ectopy.model.network;

import ai.djl.nn.Block;
import org.ectopy.dataset.LeadChoice;
import org.ectopy.dataset.Segmenter;

/**
 * A kind of model: what it reads of a beat, and the network that makes five logits of it.
 *
 * <p>The network's input is a list of two arrays of 32-bit floats: waveforms {@code [beats, leads,
 * perLead]} and rhythms {@code [beats, perBeat]}, the second left out where the segmenter cuts no
 * rhythm. A batch has one number of leads. The output is {@code [beats, 5]}, the classes in the
 * order of {@link org.ectopy.record.BeatClass#inOrder}.
 */
public interface ModelKind {

  /** What {@link #tuningRecipe} has where a kind does not say otherwise. */
  int TUNING_EPOCHS = 5;

  /** Beats a step. */
  int TUNING_BATCH = 128;

  /** The largest learning rate. */
  double TUNING_RATE = 5e-4;

  /** The name that commands take and bundles store: lower-case words joined by hyphens. */
  String name();

  /** What it is, in one line. */
  String description();

  /** Cuts what the network reads out of records. */
  Segmenter segmenter();

  /** Which leads of a record it reads. */
  LeadChoice leads();

  /**
   * A new network without weights. Its random layers are {@link Dropout}, whose masks do not depend
   * on the order in which threads run; its names are the same in every call.
   */
  Block network();

  /** How it is trained where nobody says otherwise. */
  TrainingRecipe recipe();

  /** The forms in which it learns from a record. */
  default TrainingVariants variants() {
    return TrainingVariants.NONE;
  }

  /** What becomes of the beats that are held back for choices. */
  default FinalTraining finalTraining() {
    return FinalTraining.BEST_EPOCH;
  }

  /** How a trained model of this kind goes on learning from a few beats that are new to it. */
  default TrainingRecipe tuningRecipe() {
    TrainingRecipe recipe = recipe();
    Descent descent = recipe.descent();
    return new TrainingRecipe(
        TUNING_EPOCHS,
        TUNING_BATCH,
        new Descent(
            LearningRate.cosine(TUNING_RATE, 0.1), descent.weightDecay(), 0, descent.smoothing()),
        ClassBalance.NONE,
        recipe.augmentation());
  }
}
