package org.ectopy.dataset;

/** Beats of one shape: their mean, how many there were of late, and the pauses after them. */
final class BeatFamily {

  /** The mean follows a beat by a share of one in so many at least. */
  private static final double SLOWEST = 24;

  /** What is left of the recency of each beat with the next. */
  private static final double FADING = 0.996;

  /** A mean pause (see {@link RhythmFeatures#pause}) that only ectopic beats are followed by. */
  private static final double COMPENSATORY = 0.12;

  /** What such a family counts for where the dominant one is looked for. */
  private static final double ECTOPIC = 0.35;

  private final BeatWindow template;
  private final QrsShape shape;
  private long beats;
  private double recent;
  private double pause;
  private double likeness;
  private double logSize;

  BeatFamily(int leads) {
    template = new BeatWindow(leads);
    shape = new QrsShape(leads);
  }

  boolean isEmpty() {
    return beats == 0;
  }

  /** The number of its beats, each fading as others follow. */
  double recent() {
    return recent;
  }

  /** How much speaks for it as the patient's usual beat: many of late, and no pauses after them. */
  double dominance() {
    return pause < COMPENSATORY ? recent : ECTOPIC * recent;
  }

  /** The mean pause after its beats. */
  double pause() {
    return pause;
  }

  /** The mean of its beats. */
  BeatWindow template() {
    return template;
  }

  /** Compares a beat's shape with its own, for the two that follow. */
  void compare(QrsShape beat) {
    likeness = beat.likeness(shape);
    logSize = beat.logSizeOver(shape);
  }

  /** The logarithm of the size of the beat compared over its own. */
  double logSize() {
    return logSize;
  }

  /** How near the beat compared is: likeness first, then size. */
  double nearness() {
    return likeness - 0.1 * Math.abs(logSize);
  }

  /** Whether the beat compared is one of its own. */
  boolean fits() {
    return likeness >= 0.9 && Math.abs(logSize) <= 0.5;
  }

  /** Becomes a family of one beat. */
  void begin(BeatWindow beat, double after) {
    beats = 1;
    recent = 1;
    pause = after;
    template.copy(beat);
    shape.take(template);
  }

  /** Takes a beat in. */
  void add(BeatWindow beat, double after) {
    beats++;
    recent++;
    double share = 1 / Math.min((double) beats, SLOWEST);
    pause += share * (after - pause);
    for (int lead = 0; lead < template.leads(); lead++) {
      follow(template.lead(lead), beat.lead(lead), (float) share);
    }
    shape.take(template);
  }

  private static void follow(float[] mean, float[] beat, float share) {
    for (int i = 0; i < mean.length; i++) {
      mean[i] += share * (beat[i] - mean[i]);
    }
  }

  /** Lets a beat pass. */
  void fade() {
    recent *= FADING;
  }
}
