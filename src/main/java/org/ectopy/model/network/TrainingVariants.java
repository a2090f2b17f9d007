package org.ectopy.model.network;

import java.util.List;

/**
 * The forms in which a kind of model likes to learn from a record, besides the record as it is.
 *
 * @param eachLeadAlone once more with each lead alone, where there are several
 * @param noise once more with each of these mixed in
 */
public record TrainingVariants(boolean eachLeadAlone, List<NoiseMix> noise) {

  /** The record as it is. */
  public static final TrainingVariants NONE = new TrainingVariants(false, List.of());

  /** Copies the list. */
  public TrainingVariants {
    noise = List.copyOf(noise);
  }
}
