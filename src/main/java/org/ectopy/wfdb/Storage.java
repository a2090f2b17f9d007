package org.ectopy.wfdb;

/**
 * How the samples of a signal lie in its file.
 *
 * @param format the number of the storage format, 0 for a signal without samples
 * @param skew the frames of the signal that precede frame 0 of the record
 * @param byteOffset where in the file the samples begin, in bytes
 * @param blockSize the size of the blocks in which the file was written, in bytes; 0 for any,
 *     negative where the device cannot seek
 */
public record Storage(int format, int skew, long byteOffset, int blockSize) {

  /** Whether the signal has no samples at all. */
  public boolean gap() {
    return format == 0;
  }
}
