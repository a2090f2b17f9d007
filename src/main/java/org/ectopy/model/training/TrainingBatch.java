package org.ectopy.model.training;

/** Beats that one step of a training learns from. */
final class TrainingBatch {

  private final Examples examples;
  private final Targets targets;
  private final int[] beats;
  private final long seed;

  /**
   * @param targets what is to be said of them
   * @param beats which they are, with the same number of leads; kept, not copied
   * @param seed of what is random in this step
   */
  TrainingBatch(Examples examples, Targets targets, int[] beats, long seed) {
    this.examples = examples;
    this.targets = targets;
    this.beats = beats;
    this.seed = seed;
  }

  Examples examples() {
    return examples;
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
