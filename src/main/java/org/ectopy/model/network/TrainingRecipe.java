package org.ectopy.model.network;

import org.ectopy.dataset.Augmentation;

/**
 * How a kind of model is trained.
 *
 * @param epochs how often the beats are gone through, 1 or more
 * @param batch beats a step, 2 or more
 * @param descent how the weights follow their gradient
 * @param balance what is done for classes with few beats
 * @param augmentation how beats are changed before they are learned from
 */
public record TrainingRecipe(
    int epochs, int batch, Descent descent, ClassBalance balance, Augmentation augmentation) {

  /** Rejects a recipe that trains nothing. */
  public TrainingRecipe {
    if (epochs < 1 || batch < 2) {
      throw new IllegalArgumentException(epochs + " epochs of batches of " + batch);
    }
  }

  /** The same with another number of epochs. */
  public TrainingRecipe withEpochs(int other) {
    return new TrainingRecipe(other, batch, descent, balance, augmentation);
  }

  /** The same with another treatment of rare classes. */
  public TrainingRecipe withBalance(ClassBalance other) {
    return new TrainingRecipe(epochs, batch, descent, other, augmentation);
  }
}
