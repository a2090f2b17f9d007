package org.ectopy.signal;

import org.ectopy.record.EcgRecord;

/** Which part of a noise record is mixed in; where models see one half, tests keep the other. */
public enum NoiseHalf {
  /** The earlier half, for augmentation. */
  FIRST,
  /** The later half, for tests. */
  SECOND;

  /** Its first frame. */
  long start(EcgRecord noise) {
    return this == FIRST ? 0 : noise.frames() - length(noise);
  }

  /** Its length in frames. */
  long length(EcgRecord noise) {
    return noise.frames() / 2;
  }
}
