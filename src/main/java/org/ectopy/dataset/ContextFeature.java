package org.ectopy.dataset;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that {@link ContextSegmenter} gives of a beat besides its waveforms, in their order.
 *
 * <p>"Most" and "least" are over the leads that are read; "like" is a correlation, -1 to 1;
 * "dominant" is the family with the most beats of late ({@link BeatFamilies}); an interval is the
 * natural logarithm of its seconds ({@link RrIntervals}), so differences are logarithms of ratios.
 */
enum ContextFeature {
  /** Logarithm of the QRS's size over the dominant's. */
  QRS_OVER_DOMINANT,
  /** 1 for a beat that is like no family. */
  LIKE_NO_FAMILY,
  /** The mean pause after the earlier beats of its family. */
  PAUSE_AFTER_FAMILY,
  /** The dominant's share of the beats of late. */
  DOMINANT_SHARE,
  P_LIKE_DOMINANT_MOST,
  P_LIKE_DOMINANT_LEAST,
  P_LIKE_BEFORE_MOST,
  P_LIKE_BEFORE_LEAST,
  /** How high the dominant's P wave is, as a share of its QRS. */
  DOMINANT_P_MOST,
  DOMINANT_P_LEAST,
  /** Root mean square of what the P wave differs from the dominant's, as a share of its QRS. */
  P_FROM_DOMINANT_LEAST,
  T_LIKE_DOMINANT_LEAST,
  /** Logarithm of the QRS's height over the dominant's. */
  QRS_HEIGHT_MOST,
  QRS_HEIGHT_LEAST,
  QRS_LIKE_BEFORE_LEAST,
  QRS_LIKE_AFTER_MOST,
  QRS_LIKE_AFTER_LEAST,
  /** Logarithm of the steepest slope of the dominant's P wave, as a share of its height. */
  DOMINANT_P_SLOPE_MOST,
  /** How long the dominant's QRS lasts, in s. */
  DOMINANT_QRS_SECONDS,
  /** The interval that ended four beats before, against the running mean. */
  FOURTH_OVER_MEAN(true),
  /** The interval that ends with the beat, against the shortest tenth of the last 256. */
  RR_OVER_TENTH_OF_256(true),
  RR_OVER_MEDIAN_OF_256(true),
  RR_OVER_LONGEST_TENTH_OF_256(true),
  RR_OVER_TENTH_OF_32(true),
  /** The interval after the next beat against that before it. */
  NEXT_CHANGE(true),
  /** The running mean against the median of the last 16. */
  MEAN_OVER_MEDIAN_OF_16(true),
  /** The share of the last 32 changes from interval to interval that are below 5 %. */
  STEADY_SHARE(true),
  /** Against the median of the last 64, in spreads of the last 64. */
  RR_IN_SPREADS(true),
  /** The change to this interval, in usual changes. */
  CHANGE_IN_JITTERS(true),
  /** The change from this interval to the next, in usual changes. */
  NEXT_CHANGE_IN_JITTERS(true),
  NEXT_RR_IN_SPREADS(true),
  /** Logarithm of the usual change. */
  JITTER(true),
  RR_IN_JITTERS(true),
  /** Against the longest twentieth of the last 128. */
  RR_OVER_LONGEST_OF_128(true),
  NEXT_RR_OVER_LONGEST_OF_128(true),
  /** The next interval against the longest of the last 8. */
  NEXT_RR_OVER_LONGEST_OF_8(true),
  /**
   * Against the mean of the last 10 in seconds, which one long pause raises and a median does not.
   */
  RR_OVER_MEAN_OF_10(true),
  NEXT_RR_OVER_MEAN_OF_10(true),
  RR_OVER_MEAN_OF_40(true),
  NEXT_RR_OVER_MEAN_OF_40(true),
  RR_OVER_MEAN_OF_250(true),
  NEXT_RR_OVER_MEAN_OF_250(true),
  AFTER_CHANGE_IN_JITTERS(CHANGE_IN_JITTERS),
  AFTER_RR_IN_SPREADS(RR_IN_SPREADS),
  AFTER_RR_OVER_MEDIAN_OF_256(RR_OVER_MEDIAN_OF_256),
  AFTER_P_LIKE_DOMINANT_MOST(P_LIKE_DOMINANT_MOST);

  private final boolean fromRhythm;
  private final @Nullable ContextFeature ofNextBeat;

  ContextFeature() {
    this(false);
  }

  ContextFeature(boolean fromRhythm) {
    this.fromRhythm = fromRhythm;
    this.ofNextBeat = null;
  }

  ContextFeature(ContextFeature ofNextBeat) {
    this.fromRhythm = ofNextBeat.fromRhythm;
    this.ofNextBeat = ofNextBeat;
  }

  /** Whether it comes from the times of the beats alone. */
  boolean fromRhythm() {
    return fromRhythm;
  }

  /** The number of the beat after that this one repeats, where it does. */
  Optional<ContextFeature> ofNextBeat() {
    return Optional.ofNullable(ofNextBeat);
  }
}
