package org.ectopy.wfdb;

import java.nio.ByteBuffer;

/**
 * What a FLAC stream says about itself before its frames (RFC 9639, section 8).
 *
 * @param smallestBlock samples of each channel in the smallest frame, the last one aside
 * @param largestBlock samples of each channel in the largest frame
 * @param channels channels of the stream, 1 to 8
 * @param bits bits of a sample
 * @param samples samples of each channel, 0 where the stream does not say
 * @param firstFrame the byte at which the first frame begins
 */
record FlacStreamInfo(
    int smallestBlock, int largestBlock, int channels, int bits, long samples, long firstFrame) {

  private static final int MARK = 0x664C6143;
  private static final int LENGTH = 34;
  private static final int HEADER_LENGTH = 4;

  /** Far more metadata blocks than any encoder writes. */
  private static final int MOST_BLOCKS = 1000;

  /**
   * Reads the metadata at the start of a file.
   *
   * @throws WfdbException where they are no FLAC metadata, or the file ends within them
   */
  static FlacStreamInfo read(SignalFile file) throws WfdbException {
    ByteBuffer start = bytes(file, 0, 2 * HEADER_LENGTH + LENGTH);
    boolean isFlac = start.getInt() == MARK;
    int header = start.getInt();
    if (!isFlac || (header & 0x7fff_ffff) != LENGTH) {
      throw file.damaged(0, "is not the start of a FLAC stream");
    }
    int smallest = start.getShort() & 0xffff;
    int largest = start.getShort() & 0xffff;
    start.position(start.position() + 6);
    long fields = start.getLong();
    FlacStreamInfo info =
        new FlacStreamInfo(
            smallest,
            largest,
            (int) ((fields >> 41) & 7) + 1,
            (int) ((fields >> 36) & 31) + 1,
            fields & 0xf_ffff_ffffL,
            firstFrame(file, header));
    if (smallest < 1 || smallest > largest) {
      throw file.damaged(8, "blocks of " + smallest + " to " + largest + " samples are impossible");
    }
    return info;
  }

  private static long firstFrame(SignalFile file, int firstHeader) throws WfdbException {
    long position = HEADER_LENGTH;
    int header = firstHeader;
    for (int block = 0; block < MOST_BLOCKS; block++) {
      position += HEADER_LENGTH + (header & 0xff_ffff);
      requireWithin(file, position);
      if (header < 0) {
        return position;
      }
      header = bytes(file, position, HEADER_LENGTH).getInt();
    }
    throw file.damaged(position, "more than " + MOST_BLOCKS + " FLAC metadata blocks");
  }

  private static ByteBuffer bytes(SignalFile file, long position, int length) throws WfdbException {
    requireWithin(file, position + length);
    byte[] bytes = new byte[length];
    file.readBytes(position, bytes, length);
    return ByteBuffer.wrap(bytes);
  }

  private static void requireWithin(SignalFile file, long end) throws WfdbException {
    if (end > file.size()) {
      throw file.damaged(file.size(), "ends within the metadata of a FLAC stream");
    }
  }

  /** Whether frames carry their number; otherwise they carry that of their first sample. */
  boolean fixedBlocks() {
    return smallestBlock == largestBlock;
  }

  /** More bytes than any sensible frame takes: twice what unpacked samples would. */
  int longestFrame() {
    return 64 + channels * (64 + largestBlock * (bits + 1) / 8 * 2);
  }

  /** A stream of the same properties without a frame, its length unknown. */
  byte[] emptyStream() {
    return ByteBuffer.allocate(2 * HEADER_LENGTH + LENGTH)
        .putInt(MARK)
        .putInt(0x8000_0000 | LENGTH)
        .putShort((short) smallestBlock)
        .putShort((short) largestBlock)
        .putShort((short) 0)
        .putInt(0)
        .putLong((1L << 44) | ((channels - 1L) << 41) | ((bits - 1L) << 36))
        .array();
  }
}
