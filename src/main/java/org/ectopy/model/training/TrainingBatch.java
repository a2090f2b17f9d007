package org.ectopy.model.training;

/** Beats that one step of a training learns from. */
final class TrainingBatch {

  private final TrainingBatches source;
  private final Targets targets;
  private final int[] beats;
  private final long seed;

  /**
   * @param source what their numbers are gathered from
   * @param targets what is to be said of them
   * @param beats which they are, with the same number of leads; kept, not copied
   * @param seed of what is random in this step
   */
  TrainingBatch(TrainingBatches source, Targets targets, int[] beats, long seed) {
    this.source = source;
    this.targets = targets;
    this.beats = beats;
    this.seed = seed;
  }

  TrainingBatches source() {
    return source;
  }

  Targets targets() {
    return targets;
  }

  int[] beats() {
    return beats;
  }

  long seed() {
    return seed;
  }
}
