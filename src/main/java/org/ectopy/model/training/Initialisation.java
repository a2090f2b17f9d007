package org.ectopy.model.training;

import ai.djl.nn.Parameter;
import java.util.List;
import java.util.SplittableRandom;
import org.ectopy.model.Network;
import org.ectopy.model.Tensor;
import org.ectopy.model.Weights;

/**
 * The weights that a training begins with: those of layers evenly between plus and minus the
 * inverse root of their number of inputs (LeCun et al. 1998, <i>Efficient BackProp</i>; PyTorch's
 * layers begin so too), norms 1, everything else 0.
 */
final class Initialisation {

  private Initialisation() {}

  static Weights of(Network network, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Weights weights = network.weights();
    int offset = 0;
    for (int i = 0; i < weights.tensors().size(); i++) {
      Tensor tensor = weights.tensors().get(i);
      Parameter.Type type = network.parameters().get(i).getType();
      fill(weights.values(), offset, tensor, type, random);
      offset += tensor.size();
    }
    return weights;
  }

  private static void fill(
      float[] values, int offset, Tensor tensor, Parameter.Type type, SplittableRandom random) {
    double bound = 1 / Math.sqrt(inputs(tensor.shape()));
    for (int i = offset; i < offset + tensor.size(); i++) {
      values[i] =
          switch (type) {
            case WEIGHT, OTHER -> (float) random.nextDouble(-bound, bound);
            case GAMMA, RUNNING_VAR -> 1;
            case BIAS, BETA, RUNNING_MEAN -> 0;
          };
    }
  }

  /** The first extent counts outputs, the others inputs. */
  private static double inputs(List<Integer> shape) {
    return shape.size() < 2
        ? shape.stream().reduce(1, Math::multiplyExact)
        : shape.subList(1, shape.size()).stream().reduce(1, Math::multiplyExact);
  }
}
