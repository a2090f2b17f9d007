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
 * Runs the same block over each lead and makes one row of numbers of what it says, whatever the
 * number of leads and their order.
 */
abstract class Leads extends AbstractBlock {

  private final Block each;
  private final int samples;

  /**
   * @param each from {@code [beats, waveforms, samples]} to {@code [beats, numbers]}
   * @param samples of a waveform; a lead may have several, one after the other
   */
  Leads(Block each, int samples) {
    this.samples = samples;
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
    NDArray rows = waveforms.reshape(beats * leads, -1, samples);
    NDArray numbers = each.forward(store, new NDList(rows), training).singletonOrThrow();
    return new NDList(joined(numbers.reshape(beats, leads, -1)));
  }

  /** What becomes of {@code [beats, leads, numbers]}: {@code [beats, widening() x numbers]}. */
  abstract NDArray joined(NDArray byLead);

  /** How many numbers are made of each that the block gives. */
  abstract int widening();

  @Override
  protected void initializeChildBlocks(NDManager manager, DataType type, Shape... inputs) {
    each.initialize(manager, type, lead(inputs));
  }

  @Override
  public Shape[] getOutputShapes(Shape[] inputs) {
    Shape one = each.getOutputShapes(new Shape[] {lead(inputs)})[0];
    return new Shape[] {new Shape(one.get(0), widening() * one.get(1))};
  }

  private Shape lead(Shape[] inputs) {
    return new Shape(inputs[0].get(0), inputs[0].get(2) / samples, samples);
  }
}
