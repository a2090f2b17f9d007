package org.ectopy.model.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.nn.Block;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;
import org.jspecify.annotations.Nullable;

/**
 * Runs the same block over each lead and takes mean and maximum: {@code [beats, leads, samples]}
 * becomes {@code [beats, 2 x numbers]}, whatever the number of leads and their order.
 */
final class LeadsPool extends AbstractBlock {

  private final Block each;

  /**
   * @param each from {@code [beats, 1, samples]} to {@code [beats, numbers]}
   */
  LeadsPool(Block each) {
    this.each = addChildBlock("each", each);
  }

  @Override
  protected NDList forwardInternal(
      ParameterStore store,
      NDList inputs,
      boolean training,
      @Nullable PairList<String, Object> options) {
    NDArray waveforms = inputs.singletonOrThrow();
    long beats = waveforms.getShape().get(0);
    long leads = waveforms.getShape().get(1);
    NDArray rows = waveforms.reshape(beats * leads, 1, waveforms.getShape().get(2));
    NDArray numbers = each.forward(store, new NDList(rows), training).singletonOrThrow();
    NDArray byLead = numbers.reshape(beats, leads, -1);
    int[] overLeads = {1};
    return new NDList(byLead.mean(overLeads).concat(byLead.max(overLeads), 1));
  }

  @Override
  protected void initializeChildBlocks(NDManager manager, DataType type, Shape... inputs) {
    each.initialize(manager, type, lead(inputs));
  }

  @Override
  public Shape[] getOutputShapes(Shape[] inputs) {
    Shape one = each.getOutputShapes(new Shape[] {lead(inputs)})[0];
    return new Shape[] {new Shape(one.get(0), 2 * one.get(1))};
  }

  private static Shape lead(Shape[] inputs) {
    return new Shape(inputs[0].get(0), 1, inputs[0].get(2));
  }
}
