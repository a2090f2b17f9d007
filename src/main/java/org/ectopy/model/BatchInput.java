package org.ectopy.model;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ectopy.dataset.Segments;

/**
 * Memory for the beats of one batch, used again for the next: a network reads them where they lie.
 */
public final class BatchInput {

  private ByteBuffer waveforms = ByteBuffer.allocateDirect(0);
  private ByteBuffer rhythms = ByteBuffer.allocateDirect(0);
  private Shape waveformShape = new Shape(0);
  private Shape rhythmShape = new Shape(0);

  /** Takes a copy of some beats in place of those before. */
  public void fill(Segments beats) {
    waveforms = copy(beats.waveforms(), waveforms);
    rhythms = copy(beats.rhythms(), rhythms);
    waveformShape = new Shape(beats.beats(), beats.leads(), beats.shape().perLead());
    rhythmShape = new Shape(beats.beats(), beats.shape().perBeat());
  }

  /** The number of beats. */
  public int beats() {
    return Math.toIntExact(waveformShape.get(0));
  }

  /** The beats as a network's input, good until the next {@link #fill}. */
  public NDList arrays(NDManager manager) {
    NDList list = new NDList(manager.create(waveforms, waveformShape, DataType.FLOAT32));
    if (rhythms.hasRemaining()) {
      list.add(manager.create(rhythms, rhythmShape, DataType.FLOAT32));
    }
    return list;
  }

  private static ByteBuffer copy(float[] values, ByteBuffer old) {
    int bytes = Math.multiplyExact(values.length, Float.BYTES);
    ByteBuffer buffer =
        old.capacity() >= bytes
            ? old
            : ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
    buffer.clear().limit(bytes);
    buffer.asFloatBuffer().put(values);
    return buffer;
  }
}
