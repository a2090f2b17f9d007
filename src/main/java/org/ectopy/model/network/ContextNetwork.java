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

/**
 * Two networks whose logits add: one of the numbers around the beat decides between all classes,
 * one of the beat's shape adds to V, F and Q alone. N and S differ in rhythm and P wave, not in the
 * shape of one beat; a network that may tell them apart by it learns its patients by heart.
 */
final class ContextNetwork extends AbstractBlock {

  private static final int CLASSES = BeatClass.inOrder().size();
  private static final int FILTERS = 24;

  private final Block shape;
  private final Block context;

  ContextNetwork() {
    shape = addChildBlock("shape", shapeNetwork());
    context = addChildBlock("context", contextNetwork());
  }

  private static Block shapeNetwork() {
    SequentialBlock lead =
        BeatEncoder.of(FILTERS, FILTERS, FILTERS).add(Layers.sparseDense(0.5, 24));
    return new SequentialBlock()
        .add(new LeadsMean(lead))
        .add(new Dropout(0.3))
        .add(Layers.dense(CLASSES));
  }

  private static Block contextNetwork() {
    return new SequentialBlock()
        .add(BatchNorm.builder().build())
        .add(Layers.sparseDense(0.2, 64))
        .add(Layers.sparseDense(0.4, 32))
        .add(new Dropout(0.4))
        .add(Layers.dense(CLASSES));
  }

  @Override
  protected NDList forwardInternal(
      ParameterStore store,
      NDList inputs,
      boolean training,
      @Nullable PairList<String, Object> options) {
    NDArray waveforms = inputs.get(0);
    NDArray ofShape = shape.forward(store, new NDList(waveforms), training).singletonOrThrow();
    NDArray ofContext =
        context.forward(store, new NDList(inputs.get(1)), training).singletonOrThrow();
    return new NDList(ofContext.add(ofShape.mul(saidByShape(waveforms.getManager()))));
  }

  /** 1 for the classes that the shape has a say in, 0 for the others. */
  private static NDArray saidByShape(NDManager manager) {
    float[] mask = new float[CLASSES];
    for (BeatClass each : BeatClass.inOrder()) {
      mask[each.index()] = each == BeatClass.N || each == BeatClass.S ? 0 : 1;
    }
    return manager.create(mask);
  }

  @Override
  protected void initializeChildBlocks(NDManager manager, DataType type, Shape... inputs) {
    shape.initialize(manager, type, inputs[0]);
    context.initialize(manager, type, inputs[1]);
  }

  @Override
  public Shape[] getOutputShapes(Shape[] inputs) {
    return new Shape[] {new Shape(inputs[0].get(0), CLASSES)};
  }
}
