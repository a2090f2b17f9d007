package org.ectopy.model;

import java.util.List;

/** The numbers of a network: its tensors in the network's order, one after the other. */
public final class Weights {

  private final List<Tensor> tensors;
  private final float[] values;

  /**
   * @param values as many as the tensors have together; kept, not copied
   */
  public Weights(List<Tensor> tensors, float[] values) {
    this.tensors = List.copyOf(tensors);
    this.values = values;
    int size = tensors.stream().mapToInt(Tensor::size).sum();
    if (size != values.length) {
      throw new IllegalArgumentException(values.length + " numbers for tensors of " + size);
    }
  }

  /** Names and shapes. */
  public List<Tensor> tensors() {
    return tensors;
  }

  /** All numbers, tensor after tensor: the array itself, not a copy. */
  public float[] values() {
    return values;
  }

  /**
   * The weights between these and others of the same network, each by itself (<i>arXiv
   * 2401.14107</i> keeps so what a network knew before it was tuned).
   *
   * @param share of {@code other}, 0 to 1
   */
  public Weights mixedWith(Weights other, double share) {
    if (!tensors.equals(other.tensors)) {
      throw new IllegalArgumentException("weights of different networks cannot be mixed");
    }
    float[] mixed = new float[values.length];
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] = (float) (values[i] * (1 - share) + other.values[i] * share);
    }
    return new Weights(tensors, mixed);
  }
}
