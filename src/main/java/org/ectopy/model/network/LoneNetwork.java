package org.ectopy.model.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;
import org.ectopy.record.BeatClass;
import org.jspecify.annotations.Nullable;

/** A dense layer over a beat's shape, as convolutions see it, and its rhythm together. */
final class LoneNetwork extends AbstractBlock {

  private static final int CLASSES = BeatClass.inOrder().size();

  private final Block shape;
  private final Block rhythm;
  private final Block both;

  LoneNetwork() {
    SequentialBlock lead = BeatEncoder.of(32, 48, 64).add(Layers.sparseDense(0, 64));
    shape = addChildBlock("shape", new LeadsPool(lead));
    rhythm = addChildBlock("rhythm", BatchNorm.builder().build());
    both =
        addChildBlock(
            "both",
            new SequentialBlock()
                .add(Layers.sparseDense(0.3, 96))
                .add(new Dropout(0.3))
                .add(Layers.dense(CLASSES)));
  }

  @Override
  protected NDList forwardInternal(
      ParameterStore store,
      NDList inputs,
      boolean training,
      @Nullable PairList<String, Object> options) {
    NDArray ofShape = shape.forward(store, new NDList(inputs.get(0)), training).singletonOrThrow();
    NDArray ofRhythm =
        rhythm.forward(store, new NDList(inputs.get(1)), training).singletonOrThrow();
    return both.forward(store, new NDList(ofShape.concat(ofRhythm, 1)), training);
  }

  @Override
  protected void initializeChildBlocks(NDManager manager, DataType type, Shape... inputs) {
    shape.initialize(manager, type, inputs[0]);
    rhythm.initialize(manager, type, inputs[1]);
    long numbers = shape.getOutputShapes(new Shape[] {inputs[0]})[0].get(1) + inputs[1].get(1);
    both.initialize(manager, type, new Shape(inputs[0].get(0), numbers));
  }

  @Override
  public Shape[] getOutputShapes(Shape[] inputs) {
    return new Shape[] {new Shape(inputs[0].get(0), CLASSES)};
  }
}
