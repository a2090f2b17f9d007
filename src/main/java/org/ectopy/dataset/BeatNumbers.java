package org.ectopy.dataset;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.BeatClass;
import org.ectopy.record.SymbolTable;

/** What is known of each of some beats, in plain arrays; waveforms as 16-bit floats. */
final class BeatNumbers {

  private final int perWaveform;
  private final int perRhythm;
  private final long[] frames;
  private final byte[] codes;
  private final byte[] classes;
  private final short[] waveforms;
  private final float[] rhythms;
  private int filled;

  private BeatNumbers(InputShape shape, int leads, int count, short[] waveforms, float[] rhythms) {
    this(waveLength(shape, leads), shape.perBeat(), new long[count], waveforms, rhythms);
  }

  private BeatNumbers(
      int perWaveform, int perRhythm, long[] frames, short[] waveforms, float[] rhythms) {
    this.perWaveform = perWaveform;
    this.perRhythm = perRhythm;
    this.frames = frames;
    this.codes = new byte[frames.length];
    this.classes = new byte[frames.length];
    this.waveforms = waveforms;
    this.rhythms = rhythms;
  }

  /** Room for {@code count} beats. */
  static BeatNumbers allocate(InputShape shape, int leads, int count) {
    short[] waveforms = new short[Math.multiplyExact(count, waveLength(shape, leads))];
    float[] rhythms = new float[Math.multiplyExact(count, shape.perBeat())];
    return new BeatNumbers(shape, leads, count, waveforms, rhythms);
  }

  /**
   * The beats that stand in a file.
   *
   * @throws BeatSetException where the file ends before, or names no class or annotation code
   */
  static BeatNumbers read(BeatSetInput source, InputShape shape, int leads) throws IOException {
    int count = source.count("beats", Long.BYTES + 2);
    long[] frames = source.longs(count);
    byte[] codes = source.bytes(count, AnnotationSymbol.MAX_CODE);
    byte[] classes = source.bytes(count, BeatClass.inOrder().size() - 1);
    short[] waveforms = source.shorts((long) count * waveLength(shape, leads));
    float[] rhythms = source.floats((long) count * shape.perBeat());
    BeatNumbers numbers = new BeatNumbers(shape, leads, count, waveforms, rhythms);
    System.arraycopy(frames, 0, numbers.frames, 0, count);
    System.arraycopy(codes, 0, numbers.codes, 0, count);
    System.arraycopy(classes, 0, numbers.classes, 0, count);
    numbers.filled = count;
    return numbers;
  }

  private static int waveLength(InputShape shape, int leads) {
    return Math.multiplyExact(leads, shape.perLead());
  }

  /** The same beats with other classes, each called by the letter of its class. */
  BeatNumbers relabelled(List<BeatClass> labels) {
    if (labels.size() != frames.length) {
      throw new IllegalArgumentException(labels.size() + " labels, " + frames.length + " beats");
    }
    BeatNumbers other = new BeatNumbers(perWaveform, perRhythm, frames, waveforms, rhythms);
    for (int beat = 0; beat < frames.length; beat++) {
      BeatClass label = labels.get(beat);
      other.classes[beat] = (byte) label.index();
      other.codes[beat] =
          (byte) SymbolTable.STANDARD.withMnemonic(label.name()).orElseThrow().code();
    }
    other.filled = frames.length;
    return other;
  }

  /** Puts a beat after those that are there; its numbers stand at {@code index} of {@code cut}. */
  void add(long frame, AnnotationSymbol symbol, BeatClass label, Segments cut, int index) {
    frames[filled] = frame;
    codes[filled] = (byte) symbol.code();
    classes[filled] = (byte) label.index();
    for (int i = 0; i < perWaveform; i++) {
      float value = cut.waveforms()[index * perWaveform + i];
      waveforms[filled * perWaveform + i] = Float.floatToFloat16(value);
    }
    System.arraycopy(cut.rhythms(), index * perRhythm, rhythms, filled * perRhythm, perRhythm);
    filled++;
  }

  int count() {
    return frames.length;
  }

  long frame(int beat) {
    return frames[beat];
  }

  /** The code of the annotation. */
  int code(int beat) {
    return codes[beat];
  }

  /** The index of the class. */
  int label(int beat) {
    return classes[beat];
  }

  /** Copies the waveforms of a beat, {@code leads x shape.perLead} numbers. */
  void copyWaveforms(int beat, float[] target, int offset) {
    int from = beat * perWaveform;
    for (int i = 0; i < perWaveform; i++) {
      target[offset + i] = Float.float16ToFloat(waveforms[from + i]);
    }
  }

  /** Copies the rhythm of a beat, {@code shape.perBeat} numbers. */
  void copyRhythm(int beat, float[] target, int offset) {
    System.arraycopy(rhythms, beat * perRhythm, target, offset, perRhythm);
  }

  /** Writes the number of beats and all of them as {@link BeatSetFile} has it. */
  void writeTo(DataOutputStream target) throws IOException {
    target.writeInt(frames.length);
    for (long frame : frames) {
      target.writeLong(frame);
    }
    target.write(codes);
    target.write(classes);
    for (short value : waveforms) {
      target.writeShort(value);
    }
    for (float value : rhythms) {
      target.writeFloat(value);
    }
  }
}
