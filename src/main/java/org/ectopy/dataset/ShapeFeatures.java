package org.ectopy.dataset;

/** What a beat's waves tell against the dominant beat and its neighbours, over all leads. */
final class ShapeFeatures {

  /** What a height is divided by at least, in mV. */
  static final float LEAST_HEIGHT = 0.15f;

  private static final double LEAST_QRS = 0.02;
  private static final double LEAST_SLOPE = 0.01;

  private static final BeatWindow.Part P_SLOPES =
      new BeatWindow.Part(BeatWindow.R - 25, BeatWindow.R - 5);

  private ShapeFeatures() {}

  /**
   * Fills in the numbers of a beat.
   *
   * @param before the beat before, or the beat itself where it is the first
   * @param after the beat after, or the beat itself where it is the last
   * @param dominant the mean of the dominant family
   */
  static void measure(
      BeatWindow before, BeatWindow beat, BeatWindow after, BeatWindow dominant, FeatureRow row) {
    for (int lead = 0; lead < beat.leads(); lead++) {
      float[] usual = dominant.lead(lead);
      float qrs = Math.max(LEAST_HEIGHT, BeatWindow.QRS.height(usual));
      againstDominant(lead, beat.lead(lead), usual, qrs, row);
      ofDominant(lead, usual, qrs, row);
      againstNeighbours(lead, beat.lead(lead), before.lead(lead), after.lead(lead), row);
    }
    row.set(ContextFeature.DOMINANT_QRS_SECONDS, QrsDuration.seconds(dominant));
  }

  private static void againstDominant(
      int lead, float[] beat, float[] usual, float qrs, FeatureRow row) {
    double p = BeatWindow.P.likeness(beat, usual);
    row.most(ContextFeature.P_LIKE_DOMINANT_MOST, lead, p);
    row.least(ContextFeature.P_LIKE_DOMINANT_LEAST, lead, p);
    double change = BeatWindow.P.difference(beat, usual) / qrs;
    row.least(ContextFeature.P_FROM_DOMINANT_LEAST, lead, change);
    double t = BeatWindow.T.likeness(beat, usual);
    row.least(ContextFeature.T_LIKE_DOMINANT_LEAST, lead, t);
    double height = Math.log((BeatWindow.QRS.height(beat) + LEAST_QRS) / qrs);
    row.most(ContextFeature.QRS_HEIGHT_MOST, lead, height);
    row.least(ContextFeature.QRS_HEIGHT_LEAST, lead, height);
  }

  private static void ofDominant(int lead, float[] usual, float qrs, FeatureRow row) {
    double p = BeatWindow.P.height(usual) / qrs;
    row.most(ContextFeature.DOMINANT_P_MOST, lead, p);
    row.least(ContextFeature.DOMINANT_P_LEAST, lead, p);
    float steepest = 0;
    for (int i = P_SLOPES.from(); i < P_SLOPES.until(); i++) {
      steepest = Math.max(steepest, Math.abs(usual[i] - usual[i - 1]));
    }
    double slope = Math.log(steepest / height(usual) + LEAST_SLOPE);
    row.most(ContextFeature.DOMINANT_P_SLOPE_MOST, lead, slope);
  }

  private static void againstNeighbours(
      int lead, float[] beat, float[] before, float[] after, FeatureRow row) {
    double p = BeatWindow.P.likeness(beat, before);
    row.most(ContextFeature.P_LIKE_BEFORE_MOST, lead, p);
    row.least(ContextFeature.P_LIKE_BEFORE_LEAST, lead, p);
    double qrsBefore = BeatWindow.QRS.likeness(beat, before);
    row.least(ContextFeature.QRS_LIKE_BEFORE_LEAST, lead, qrsBefore);
    double qrsAfter = BeatWindow.QRS.likeness(beat, after);
    row.most(ContextFeature.QRS_LIKE_AFTER_MOST, lead, qrsAfter);
    row.least(ContextFeature.QRS_LIKE_AFTER_LEAST, lead, qrsAfter);
  }

  /** The height of a whole beat, 0.15 mV or more: what its lead is divided by. */
  static float height(float[] beat) {
    return Math.max(LEAST_HEIGHT, BeatWindow.WHOLE.height(beat));
  }
}
