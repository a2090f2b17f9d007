package org.ectopy.model.network;

/**
 * What is done for classes with few beats. Both are strengths: 0 leaves the classes as they are, 1
 * makes them count alike.
 *
 * @param weighting of the losses of their beats ({@link org.ectopy.dataset.ClassWeights})
 * @param sampling of how often their beats are taken ({@link org.ectopy.dataset.EpochOrder})
 */
public record ClassBalance(double weighting, double sampling) {

  /** Every beat once, all alike. */
  public static final ClassBalance NONE = new ClassBalance(0, 0);
}
