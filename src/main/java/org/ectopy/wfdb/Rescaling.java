package org.ectopy.wfdb;

import org.ectopy.record.Calibration;
import org.ectopy.record.Samples;

/**
 * From a segment's stored integers to those that mean the same in the record's calibration, rounded
 * to the nearest and halves upwards, as the WFDB library does.
 */
final class Rescaling {

  private final double scale;
  private final double offset;
  private final boolean identity;

  /** From integers calibrated as {@code from} to integers calibrated as {@code to}. */
  Rescaling(Calibration from, Calibration to) {
    this.scale = to.gain() / from.gain();
    this.offset = to.baseline() - scale * from.baseline() + 0.5;
    this.identity = to.gain() == from.gain() && to.baseline() == from.baseline();
  }

  /** Fills {@code length} integers of {@code target} from {@code position} on. */
  void copy(int[] source, int[] target, int position, int length) {
    if (identity) {
      System.arraycopy(source, 0, target, position, length);
      return;
    }
    for (int i = 0; i < length; i++) {
      int stored = source[i];
      target[position + i] = stored == Samples.GAP ? Samples.GAP : rescaled(stored);
    }
  }

  private int rescaled(int stored) {
    double value = Math.floor(stored * scale + offset);
    return (int) Math.clamp(value, Samples.GAP + 1.0, Integer.MAX_VALUE);
  }
}
