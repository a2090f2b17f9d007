package org.ectopy.model.network;

import org.ectopy.dataset.EpochMix;

/**
 * What is done for classes with few beats.
 *
 * @param weighting of the losses of their beats ({@link org.ectopy.dataset.ClassWeights}): 0 for
 *     beats that count alike, 1 for classes that do
 * @param sampling how often their beats are taken
 */
public record ClassBalance(double weighting, EpochMix sampling) {

  /** Every beat once, all alike. */
  public static final ClassBalance NONE = new ClassBalance(0, EpochMix.EVERY_BEAT);

  /** The same with a sampling by strength ({@link EpochMix#towardsEqual}). */
  public ClassBalance(double weighting, double sampling) {
    this(weighting, EpochMix.towardsEqual(sampling));
  }
}
