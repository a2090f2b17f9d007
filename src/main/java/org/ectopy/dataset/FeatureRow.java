package org.ectopy.dataset;

/** Room for every {@link ContextFeature} of one beat. */
@SuppressWarnings("EnumOrdinal") // nothing outlives the program: the order is that of the row
final class FeatureRow {

  private static final ContextFeature[] ALL = ContextFeature.values();

  private final float[] values = new float[ALL.length];

  float get(ContextFeature feature) {
    return values[feature.ordinal()];
  }

  void set(ContextFeature feature, double value) {
    values[feature.ordinal()] = (float) value;
  }

  /** Takes a value within {@code -limit} to {@code limit}. */
  void set(ContextFeature feature, double value, double limit) {
    set(feature, Math.clamp(value, -limit, limit));
  }

  /** Keeps the largest value over the leads, which come in order from 0. */
  void most(ContextFeature feature, int lead, double value) {
    if (lead == 0 || value > get(feature)) {
      set(feature, value);
    }
  }

  /** Keeps the smallest value over the leads, which come in order from 0. */
  void least(ContextFeature feature, int lead, double value) {
    if (lead == 0 || value < get(feature)) {
      set(feature, value);
    }
  }

  /** Repeats what of the beat after is a number of this one too. */
  void lookAhead(FeatureRow after) {
    for (ContextFeature feature : ALL) {
      feature.ofNextBeat().ifPresent(next -> set(feature, after.get(next)));
    }
  }
}
