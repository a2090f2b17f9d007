package org.ectopy.dataset;

import java.util.EnumSet;
import java.util.Set;

/** Which numbers of {@link ContextSegmenter} belong to which trait. */
final class TraitNumbers {

  private TraitNumbers() {}

  /** The numbers of a trait. */
  static Set<ContextFeature> of(BeatTrait trait) {
    return switch (trait) {
      case RHYTHM ->
          EnumSet.of(
              ContextFeature.JITTER,
              ContextFeature.STEADY_SHARE,
              ContextFeature.FOURTH_OVER_MEAN,
              ContextFeature.MEAN_OVER_MEDIAN_OF_16);
      case FAMILY -> EnumSet.of(ContextFeature.PAUSE_AFTER_FAMILY, ContextFeature.LIKE_NO_FAMILY);
      case USUAL_BEAT ->
          EnumSet.of(
              ContextFeature.DOMINANT_SHARE,
              ContextFeature.DOMINANT_P_MOST,
              ContextFeature.DOMINANT_P_LEAST,
              ContextFeature.DOMINANT_P_SLOPE_MOST,
              ContextFeature.DOMINANT_QRS_SECONDS);
      case NEXT_P -> EnumSet.of(ContextFeature.AFTER_P_LIKE_DOMINANT_MOST);
    };
  }

  /** The number that tells a trait's measure. */
  static ContextFeature measure(BeatTrait trait) {
    return switch (trait) {
      case RHYTHM -> ContextFeature.JITTER;
      case FAMILY -> ContextFeature.PAUSE_AFTER_FAMILY;
      case USUAL_BEAT -> ContextFeature.DOMINANT_SHARE;
      case NEXT_P -> ContextFeature.AFTER_P_LIKE_DOMINANT_MOST;
    };
  }

  /** A trait's measure of its number: logarithms become shares. */
  static double inWords(BeatTrait trait, double number) {
    return switch (trait) {
      case RHYTHM -> Math.exp(number);
      case FAMILY -> Math.expm1(number);
      case USUAL_BEAT, NEXT_P -> number;
    };
  }
}
