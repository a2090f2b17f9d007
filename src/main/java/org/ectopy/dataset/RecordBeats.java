package org.ectopy.dataset;

import java.util.List;
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
  private final BeatNumbers numbers;

  /**
   * @param numbers of beats with as many leads as the origin names
   */
  RecordBeats(BlockOrigin origin, InputShape shape, BeatNumbers numbers) {
    this.origin = origin;
    this.shape = shape;
    this.numbers = numbers;
  }

  /**
   * The same beats with other labels, each called by the letter of its class: what somebody says of
   * them who does not know the reference, say. Their numbers are shared, not copied.
   *
   * @param labels one for each beat
   */
  public RecordBeats relabelled(List<BeatClass> labels) {
    return new RecordBeats(origin, shape, numbers.relabelled(labels));
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
    return numbers.count();
  }

  /** The number of leads. */
  public int leads() {
    return origin.leads().size();
  }

  /** The record's frame at a beat's fiducial. */
  public long frame(int beat) {
    return numbers.frame(beat);
  }

  /** What the annotator called a beat. */
  public AnnotationSymbol symbol(int beat) {
    return SymbolTable.STANDARD.symbol(numbers.code(beat));
  }

  /** The class of a beat. */
  public BeatClass label(int beat) {
    return BeatClass.inOrder().get(numbers.label(beat));
  }

  BeatNumbers numbers() {
    return numbers;
  }
}
