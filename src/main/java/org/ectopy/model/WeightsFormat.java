package org.ectopy.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Weights as bytes: {@code ECTW}, the number of tensors, then of each its name (as {@link
 * DataOutputStream#writeUTF} has it), the number of its extents and the extents, and at the end the
 * values of all; numbers are big-endian and of 32 bits.
 */
final class WeightsFormat {

  private static final int MAGIC = 0x45435457;
  private static final int MOST_TENSORS = 10_000;
  private static final int MOST_EXTENTS = 8;

  private WeightsFormat() {}

  static byte[] write(Weights weights) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(MAGIC);
    out.writeInt(weights.tensors().size());
    for (Tensor tensor : weights.tensors()) {
      out.writeUTF(tensor.name());
      out.writeInt(tensor.shape().size());
      for (int extent : tensor.shape()) {
        out.writeInt(extent);
      }
    }
    for (float value : weights.values()) {
      out.writeFloat(value);
    }
    return bytes.toByteArray();
  }

  /**
   * @throws IOException saying in a few words what is wrong with the bytes
   */
  static Weights read(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    try {
      if (in.readInt() != MAGIC) {
        throw new IOException("they do not begin with ECTW");
      }
      List<Tensor> tensors = readTensors(in);
      long size = tensors.stream().mapToLong(Tensor::size).sum();
      if (size * Float.BYTES != in.available()) {
        throw new IOException(
            "%,d numbers are announced and %,d bytes follow".formatted(size, in.available()));
      }
      return new Weights(tensors, readValues(in, (int) size));
    } catch (EOFException e) {
      throw new IOException("they end too early", e);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static List<Tensor> readTensors(DataInputStream in) throws IOException {
    int count = within(in.readInt(), MOST_TENSORS, "tensors");
    List<Tensor> tensors = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = in.readUTF();
      int extents = within(in.readInt(), MOST_EXTENTS, "extents");
      List<Integer> shape = new ArrayList<>();
      for (int j = 0; j < extents; j++) {
        shape.add(in.readInt());
      }
      tensors.add(new Tensor(name, shape));
    }
    return tensors;
  }

  private static int within(int count, int most, String what) throws IOException {
    if (count < 0 || count > most) {
      throw new IOException("%d %s are announced".formatted(count, what));
    }
    return count;
  }

  private static float[] readValues(DataInputStream in, int size) throws IOException {
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = in.readFloat();
      if (!Float.isFinite(values[i])) {
        throw new IOException("number %d of %d is %s".formatted(i + 1, size, values[i]));
      }
    }
    return values;
  }
}
