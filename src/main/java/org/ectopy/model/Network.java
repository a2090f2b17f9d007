package org.ectopy.model;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.training.ParameterStore;
import ai.djl.training.initializer.Initializer;
import ai.djl.util.Pair;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ectopy.dataset.InputShape;
import org.ectopy.model.network.ModelKind;

/**
 * The network of a model kind with its weights. The weights lie in one buffer that PyTorch and Java
 * share, so that neither copies them for the other.
 *
 * <p>Several threads may run it forward at once; its weights are changed while none does.
 */
public final class Network implements AutoCloseable {

  private static final int ALIGNMENT = 64;

  private final NDManager manager;
  private final Block block;
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<Tensor> tensors = new ArrayList<>();
  private final List<FloatBuffer> buffers = new ArrayList<>();
  private final ParameterStore store;

  private Network(ModelKind kind, boolean trainable) {
    manager = NDManager.newBaseManager();
    block = kind.network();
    block.setInitializer(Initializer.ZEROS, each -> true);
    block.initialize(manager, DataType.FLOAT32, shapes(kind.segmenter().shape()));
    for (Pair<String, Parameter> each : block.getParameters()) {
      parameters.add(each.getValue());
      tensors.add(tensor(each.getKey(), each.getValue()));
    }
    shareBuffer(trainable);
    store = new ParameterStore(manager, false);
  }

  /**
   * A network whose weights are all 0.
   *
   * @throws ModelException where PyTorch cannot be used
   */
  public static Network forInference(ModelKind kind) throws ModelException {
    PyTorch.require();
    return new Network(kind, false);
  }

  /**
   * A network whose weights are all 0, and whose gradients PyTorch can compute.
   *
   * @throws ModelException where PyTorch cannot be used
   */
  public static Network forTraining(ModelKind kind) throws ModelException {
    PyTorch.require();
    return new Network(kind, true);
  }

  private static Shape[] shapes(InputShape input) {
    Shape waveforms = new Shape(1, 1, input.perLead());
    return input.perBeat() == 0
        ? new Shape[] {waveforms}
        : new Shape[] {waveforms, new Shape(1, input.perBeat())};
  }

  private static Tensor tensor(String name, Parameter parameter) {
    long[] shape = parameter.getArray().getShape().getShape();
    return new Tensor(name, Arrays.stream(shape).mapToObj(Math::toIntExact).toList());
  }

  private void shareBuffer(boolean trainable) {
    int bytes = tensors.stream().mapToInt(Network::alignedBytes).sum();
    ByteBuffer shared = ByteBuffer.allocateDirect(bytes + ALIGNMENT).alignedSlice(ALIGNMENT);
    int offset = 0;
    for (int i = 0; i < tensors.size(); i++) {
      int length = tensors.get(i).size() * Float.BYTES;
      ByteBuffer slice = shared.slice(offset, length).order(ByteOrder.nativeOrder());
      buffers.add(slice.asFloatBuffer());
      place(parameters.get(i), slice, trainable);
      offset += alignedBytes(tensors.get(i));
    }
  }

  private static int alignedBytes(Tensor tensor) {
    return Math.ceilDiv(tensor.size() * Float.BYTES, ALIGNMENT) * ALIGNMENT;
  }

  /** A parameter takes a new array only from its initialiser, and only while it has none. */
  private void place(Parameter parameter, ByteBuffer memory, boolean trainable) {
    parameter.close();
    if (!trainable) {
      parameter.freeze(true);
    }
    parameter.setInitializer((owner, shape, type) -> owner.create(memory, shape, type));
    parameter.initialize(manager, DataType.FLOAT32);
  }

  /**
   * Runs the network.
   *
   * @param inputs as {@link ModelKind} describes them
   * @param training whether random layers and running statistics work as in training
   * @return logits {@code [beats, 5]}, kept by the manager of the inputs
   */
  public NDList forward(NDList inputs, boolean training) {
    return block.forward(store, inputs, training);
  }

  /** The network itself. */
  public Block block() {
    return block;
  }

  /** The arrays of its weights, in order. */
  public List<Parameter> parameters() {
    return List.copyOf(parameters);
  }

  /** Names and shapes of the weights, in order. */
  public List<Tensor> tensors() {
    return List.copyOf(tensors);
  }

  /** A copy of its weights, running statistics included. */
  public Weights weights() {
    float[] values = new float[tensors.stream().mapToInt(Tensor::size).sum()];
    read(values);
    return new Weights(tensors, values);
  }

  /** Reads all its weights, in order, into an array of their number. */
  public void read(float[] values) {
    int offset = 0;
    for (FloatBuffer buffer : buffers) {
      buffer.get(0, values, offset, buffer.capacity());
      offset += buffer.capacity();
    }
  }

  /** Takes new values for all its weights, in order. */
  public void write(float[] values) {
    int offset = 0;
    for (FloatBuffer buffer : buffers) {
      buffer.put(0, values, offset, buffer.capacity());
      offset += buffer.capacity();
    }
  }

  /**
   * Takes over the weights of another.
   *
   * @throws ModelException where they are those of another kind of network
   */
  public void take(Weights weights) throws ModelException {
    if (!weights.tensors().equals(tensors)) {
      throw new ModelException("the weights are not those of this kind of model");
    }
    write(weights.values());
  }

  /** Frees the native memory. */
  @Override
  public void close() {
    manager.close();
  }
}
