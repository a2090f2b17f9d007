package org.ectopy.wfdb;

import java.nio.file.Path;

/** A format that packs a fixed number of samples into a fixed number of bytes, a group. */
abstract class PackedFormat extends SignalFormat {

  private final int samplesPerGroup;
  private final int bytesPerGroup;

  PackedFormat(int code, int bits, int samplesPerGroup, int bytesPerGroup) {
    super(code, bits);
    this.samplesPerGroup = samplesPerGroup;
    this.bytesPerGroup = bytesPerGroup;
  }

  final int samplesPerGroup() {
    return samplesPerGroup;
  }

  final int bytesPerGroup() {
    return bytesPerGroup;
  }

  /** How many samples the first {@code bytes} bytes of a group hold, fewer than a whole group. */
  int samplesInPart(int bytes) {
    return 0;
  }

  /** How many bytes of the last group are written when it has only {@code samples} samples. */
  int bytesOfPart(int samples) {
    return 0;
  }

  /** Unpacks whole groups from the start of {@code bytes}; the value for a gap becomes a gap. */
  abstract void decode(byte[] bytes, int groups, int[] samples);

  /** Packs whole groups of integers that fit the format, {@link #gapCode()} for a gap. */
  abstract void encode(int[] stored, int groups, byte[] bytes);

  @Override
  SignalFile open(Path file, SignalLayout layout) throws WfdbException {
    return new PackedFile(file, layout, this);
  }

  /** How many samples {@code bytes} bytes hold, those of a last part of a group included. */
  final long samplesIn(long bytes) {
    return bytes / bytesPerGroup * samplesPerGroup + samplesInPart((int) (bytes % bytesPerGroup));
  }
}
