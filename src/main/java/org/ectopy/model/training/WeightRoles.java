package org.ectopy.model.training;

import ai.djl.nn.Parameter;
import java.util.Arrays;
import java.util.List;
import org.ectopy.model.Network;
import org.ectopy.model.Tensor;

/** What training does to each number of a network's weights. */
final class WeightRoles {

  private WeightRoles() {}

  /** Whether a gradient moves it; running statistics are not moved. */
  static boolean[] trainable(Network network) {
    boolean[] trainable = new boolean[size(network)];
    int offset = 0;
    for (int i = 0; i < network.tensors().size(); i++) {
      int end = offset + network.tensors().get(i).size();
      Arrays.fill(trainable, offset, end, network.parameters().get(i).requiresGradient());
      offset = end;
    }
    return trainable;
  }

  /** How it decays: weights of layers as given, others not at all. */
  static float[] decay(Network network, double weightDecay) {
    float[] decay = new float[size(network)];
    List<Parameter> parameters = network.parameters();
    int offset = 0;
    for (int i = 0; i < parameters.size(); i++) {
      int end = offset + network.tensors().get(i).size();
      boolean decays = parameters.get(i).getType() == Parameter.Type.WEIGHT;
      Arrays.fill(decay, offset, end, decays ? (float) weightDecay : 0);
      offset = end;
    }
    return decay;
  }

  private static int size(Network network) {
    return network.tensors().stream().mapToInt(Tensor::size).sum();
  }
}
