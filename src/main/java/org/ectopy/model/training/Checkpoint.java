package org.ectopy.model.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.ectopy.model.ModelException;
import org.ectopy.model.WholeFile;

/**
 * The state of a training in a file: {@code ECTC}, a CRC-32 of what follows, the plan's
 * fingerprint, counters, and the arrays; numbers are big-endian.
 */
final class Checkpoint {

  private static final int MAGIC = 0x45435443;
  private static final int HEADER = 2 * Integer.BYTES;
  private static final int MOST_BYTES = 1 << 30;

  private final Path file;
  private final String fingerprint;

  Checkpoint(Path file, String fingerprint) {
    this.file = file;
    this.fingerprint = fingerprint;
  }

  boolean exists() {
    return Files.exists(file);
  }

  void write(TrainingState state) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(fingerprint);
    out.writeInt(state.epoch);
    out.writeLong(state.adam.steps());
    out.writeInt(state.bestEpoch);
    out.writeDouble(state.bestScore);
    for (float[] array : arrays(state)) {
      for (float value : array) {
        out.writeFloat(value);
      }
    }
    WholeFile.write(file, framed(bytes.toByteArray()), true);
  }

  private static byte[] framed(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(MAGIC);
    out.writeInt(checksum(content));
    out.write(content);
    return bytes.toByteArray();
  }

  private static int checksum(byte[] content) {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    return (int) checksum.getValue();
  }

  private static float[][] arrays(TrainingState state) {
    return new float[][] {
      state.weights, state.adam.first(), state.adam.second(), state.average, state.best
    };
  }

  /**
   * The state that was written.
   *
   * @param decay of the weights, which are as many
   * @throws ModelException where the file is no checkpoint, damaged, or of another plan
   */
  TrainingState read(float[] decay) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(content()));
    String found = in.readUTF();
    if (!found.equals(fingerprint)) {
      throw new ModelException(
          file,
          "is the checkpoint of another training (%s, and this is %s): remove it or name another"
              .formatted(found, fingerprint),
          null);
    }
    int epoch = in.readInt();
    long steps = in.readLong();
    int bestEpoch = in.readInt();
    double bestScore = in.readDouble();
    if (in.available() != 5 * decay.length * Float.BYTES) {
      throw new ModelException(file, "is the checkpoint of another network: remove it", null);
    }
    float[] weights = floats(in, decay.length);
    Adam adam = new Adam(decay, floats(in, decay.length), floats(in, decay.length), steps);
    TrainingState state =
        new TrainingState(weights, adam, floats(in, decay.length), floats(in, decay.length));
    state.epoch = epoch;
    state.bestEpoch = bestEpoch;
    state.bestScore = bestScore;
    return state;
  }

  private byte[] content() throws IOException {
    if (Files.size(file) < HEADER || Files.size(file) > MOST_BYTES) {
      throw damaged();
    }
    byte[] bytes = Files.readAllBytes(file);
    DataInputStream header = new DataInputStream(new ByteArrayInputStream(bytes));
    byte[] content = Arrays.copyOfRange(bytes, HEADER, bytes.length);
    if (header.readInt() != MAGIC || header.readInt() != checksum(content)) {
      throw damaged();
    }
    return content;
  }

  private ModelException damaged() {
    return new ModelException(
        file, "is no checkpoint or damaged: remove it to begin from the start", null);
  }

  private static float[] floats(DataInputStream in, int count) throws IOException {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }

  void remove() throws IOException {
    Files.deleteIfExists(file);
  }
}
