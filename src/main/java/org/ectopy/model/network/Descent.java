package org.ectopy.model.network;

/**
 * How the weights follow their gradient: AdamW (Loshchilov and Hutter 2019, arXiv 1711.05101),
 * which is Adam where nothing decays.
 *
 * @param rate the learning rate
 * @param weightDecay what each weight of a layer loses of itself at a step of rate 1; biases and
 *     norms lose nothing
 * @param averaging the share that an exponential moving average of the weights keeps of itself at
 *     each step, 0 where the last weights themselves are the model
 * @param smoothing the share of each label that is spread evenly over all classes
 */
public record Descent(LearningRate rate, double weightDecay, double averaging, double smoothing) {

  /** Rejects shares outside of 0 to 1. */
  public Descent {
    if (weightDecay < 0 || outside(averaging) || outside(smoothing)) {
      throw new IllegalArgumentException(
          "decay " + weightDecay + ", averaging " + averaging + ", smoothing " + smoothing);
    }
  }

  private static boolean outside(double share) {
    return !(share >= 0 && share < 1);
  }

  /** Adam with nothing added. */
  public static Descent adam(LearningRate rate) {
    return new Descent(rate, 0, 0, 0);
  }
}
