package org.ectopy.model.network;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv1d;
import ai.djl.nn.norm.BatchNorm;

/**
 * Three convolutions over one lead of a beat, each of which halves the number of samples: {@code
 * [beats, 1, samples]} becomes {@code [beats, numbers]}.
 */
final class BeatEncoder {

  private static final int[] KERNELS = {7, 5, 3};

  private BeatEncoder() {}

  /**
   * A new encoder.
   *
   * @param filters of each of the three convolutions
   */
  static SequentialBlock of(int... filters) {
    SequentialBlock encoder = new SequentialBlock();
    for (int i = 0; i < KERNELS.length; i++) {
      encoder
          .add(convolution(filters[i], KERNELS[i]))
          .add(BatchNorm.builder().build())
          .add(Activation.reluBlock());
    }
    return encoder.add(Blocks.batchFlattenBlock());
  }

  private static Conv1d convolution(int filters, int kernel) {
    return Conv1d.builder()
        .setFilters(filters)
        .setKernelShape(new Shape(kernel))
        .optStride(new Shape(2))
        .optPadding(new Shape(kernel / 2))
        .build();
  }
}
