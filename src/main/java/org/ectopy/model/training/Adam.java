package org.ectopy.model.training;

/**
 * Adam (Kingma and Ba 2015, arXiv 1412.6980) with the decay of weights taken off the weights
 * themselves (AdamW: Loshchilov and Hutter 2019, arXiv 1711.05101, algorithm 2). Its moments can be
 * kept and put back, so that a training resumes exactly.
 */
final class Adam {

  private static final double FIRST_DECAY = 0.9;
  private static final double SECOND_DECAY = 0.999;
  private static final double EPSILON = 1e-8;

  private final float[] decay;
  private final float[] first;
  private final float[] second;
  private long steps;

  /**
   * An optimiser that has done nothing.
   *
   * @param decay of each weight: what it loses of itself at a step of rate 1
   */
  Adam(float[] decay) {
    this(decay, new float[decay.length], new float[decay.length], 0);
  }

  /** One that goes on where another was: moments are kept, not copied. */
  Adam(float[] decay, float[] first, float[] second, long steps) {
    this.decay = decay;
    this.first = first;
    this.second = second;
    this.steps = steps;
  }

  /** The mean of the gradients: the array itself. */
  float[] first() {
    return first;
  }

  /** The mean of their squares: the array itself. */
  float[] second() {
    return second;
  }

  /** Steps done. */
  long steps() {
    return steps;
  }

  /** Moves the weights against their gradient. A weight whose gradient is always 0 stays. */
  void step(float[] weights, float[] gradient, double rate) {
    steps++;
    double firstScale = 1 / (1 - Math.pow(FIRST_DECAY, (double) steps));
    double secondScale = 1 / (1 - Math.pow(SECOND_DECAY, (double) steps));
    for (int i = 0; i < weights.length; i++) {
      double g = gradient[i];
      first[i] = (float) (FIRST_DECAY * first[i] + (1 - FIRST_DECAY) * g);
      second[i] = (float) (SECOND_DECAY * second[i] + (1 - SECOND_DECAY) * g * g);
      double move = first[i] * firstScale / (Math.sqrt(second[i] * secondScale) + EPSILON);
      weights[i] = (float) (weights[i] - rate * (move + decay[i] * weights[i]));
    }
  }
}
