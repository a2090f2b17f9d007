package org.ectopy.model.network;

/**
 * What is done for classes with few beats. Both numbers are powers to which a class's rarity (beats
 * per class on average / beats of this class) is raised: 0 leaves the classes as they are, 1 makes
 * them count alike.
 *
 * @param weighting of the weight of a beat's loss
 * @param sampling of the chance that a beat is drawn; where it is not 0, an epoch draws beats with
 *     replacement, otherwise it takes each once
 */
public record ClassBalance(double weighting, double sampling) {

  /** Every beat once, all alike. */
  public static final ClassBalance NONE = new ClassBalance(0, 0);
}
