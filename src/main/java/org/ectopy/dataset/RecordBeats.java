package org.ectopy.dataset;

import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.BeatClass;
import org.ectopy.record.SymbolTable;

/**
 * The labelled beats of one record, cut for a model.
 *
 * <p>Waveforms are kept as 16-bit floats (11 significant bits), which is below the noise of an ECG
 * that is scaled to about 1.
 */
public final class RecordBeats {

  private final BlockOrigin origin;
  private final InputShape shape;
  private final long[] frames;
  private final byte[] codes;
  private final byte[] classes;
  private final short[] waveforms;
  private final float[] rhythms;
  private int filled;

  /** Room for {@code count} beats. */
  RecordBeats(BlockOrigin origin, InputShape shape, int count) {
    this.origin = origin;
    this.shape = shape;
    this.frames = new long[count];
    this.codes = new byte[count];
    this.classes = new byte[count];
    this.waveforms = new short[Math.multiplyExact(count, origin.leads().size() * shape.perLead())];
    this.rhythms = new float[Math.multiplyExact(count, shape.perBeat())];
  }

  /** Puts a beat after those that are there; its numbers stand at {@code index} of {@code cut}. */
  void add(long frame, AnnotationSymbol symbol, BeatClass label, Segments cut, int index) {
    frames[filled] = frame;
    codes[filled] = (byte) symbol.code();
    classes[filled] = (byte) label.index();
    int wave = waveLength();
    for (int i = 0; i < wave; i++) {
      waveforms[filled * wave + i] = Float.floatToFloat16(cut.waveforms()[index * wave + i]);
    }
    int rhythm = shape.perBeat();
    System.arraycopy(cut.rhythms(), index * rhythm, rhythms, filled * rhythm, rhythm);
    filled++;
  }

  /** Where these beats come from. */
  public BlockOrigin origin() {
    return origin;
  }

  /** How many numbers there are of each beat. */
  public InputShape shape() {
    return shape;
  }

  /** The number of beats. */
  public int count() {
    return frames.length;
  }

  /** The number of leads. */
  public int leads() {
    return origin.leads().size();
  }

  /** The record's frame at a beat's fiducial. */
  public long frame(int beat) {
    return frames[beat];
  }

  /** What the annotator called a beat. */
  public AnnotationSymbol symbol(int beat) {
    return SymbolTable.STANDARD.symbol(codes[beat]);
  }

  /** The class of a beat. */
  public BeatClass label(int beat) {
    return BeatClass.inOrder().get(classes[beat]);
  }

  /** Copies the waveforms of a beat, {@code leads x shape.perLead} numbers. */
  void copyWaveforms(int beat, float[] target, int offset) {
    int wave = waveLength();
    for (int i = 0; i < wave; i++) {
      target[offset + i] = Float.float16ToFloat(waveforms[beat * wave + i]);
    }
  }

  /** Copies the rhythm of a beat, {@code shape.perBeat} numbers. */
  void copyRhythm(int beat, float[] target, int offset) {
    System.arraycopy(rhythms, beat * shape.perBeat(), target, offset, shape.perBeat());
  }

  private int waveLength() {
    return leads() * shape.perLead();
  }
}
