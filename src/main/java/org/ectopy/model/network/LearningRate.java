package org.ectopy.model.network;

/** How large the steps of a training are, from the first to the last. */
@FunctionalInterface
public interface LearningRate {

  /**
   * The learning rate of a step.
   *
   * @param step the number of steps done before it, from 0
   * @param steps the number of steps of the whole training
   */
  double at(long step, long steps);

  /** {@code initial} at first, times {@code factor} after every {@code interval} steps. */
  static LearningRate steps(double initial, double factor, int interval) {
    return (step, steps) -> {
      long reductions = step / interval;
      return initial * Math.pow(factor, (double) reductions);
    };
  }

  /**
   * Grows evenly to {@code peak} over the first part of the training, then falls to 0 as half a
   * wave of a cosine does (Loshchilov and Hutter 2017, arXiv 1608.03983, without restarts).
   *
   * @param warmUp the share of steps in which it grows, 0 to 1 exclusive
   */
  static LearningRate cosine(double peak, double warmUp) {
    return (step, steps) -> {
      double done = (step + 0.5) / steps;
      return done < warmUp
          ? peak * done / warmUp
          : peak * 0.5 * (1 + Math.cos(Math.PI * (done - warmUp) / (1 - warmUp)));
    };
  }
}
