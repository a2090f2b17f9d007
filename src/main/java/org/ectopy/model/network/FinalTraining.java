package org.ectopy.model.network;

/** What becomes of the beats that are held back for choices. */
public enum FinalTraining {
  /**
   * They stay held back: the epoch that does best on them is the model, and its probabilities are
   * fitted on them.
   */
  BEST_EPOCH,
  /**
   * The model learns from all beats, and the last epoch is the model. Others like it, trained with
   * one part of the beats held back each, give the probabilities that are fitted.
   */
  ALL_BEATS
}
