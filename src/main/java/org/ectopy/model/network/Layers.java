package org.ectopy.model.network;

import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;

/** Layers as several networks have them. */
final class Layers {

  private Layers() {}

  /** A dense layer. */
  static Block dense(int units) {
    return Linear.builder().setUnits(units).build();
  }

  /** Dropout, a dense layer and ReLU. */
  static Block sparseDense(double dropout, int units) {
    return new SequentialBlock()
        .add(new Dropout(dropout))
        .add(dense(units))
        .add(Activation.reluBlock());
  }
}
