package org.ectopy.wfdb;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Where one FLAC frame lies, as its header says (RFC 9639, section 9.1).
 *
 * @param position the byte of the file at which it begins
 * @param firstSample the number of its first sample in each channel
 * @param samples its samples of each channel
 */
record FlacFrame(long position, long firstSample, int samples) {

  /** The longest header in bytes. */
  static final int LONGEST_HEADER = 16;

  private static final int INDEPENDENT_CHANNELS = 8;
  private static final int LAST_STEREO_CODE = 10;
  private static final int EIGHT_BIT_RATE = 12;
  private static final int[] BITS = {0, 8, 12, -1, 16, 20, 24, 32};

  /** The number of the first sample after the frame. */
  long end() {
    return firstSample + samples;
  }

  /**
   * The frame whose header stands at {@code index} of {@code bytes}, or null where there is none.
   *
   * @param bytes at least {@link #LONGEST_HEADER} of them from {@code index} on
   * @param start the byte of the file that {@code bytes} begins with
   */
  static @Nullable FlacFrame parse(byte[] bytes, int index, long start, FlacStreamInfo info) {
    ByteBuffer header = ByteBuffer.wrap(bytes, index, LONGEST_HEADER).slice();
    int sync = header.getShort() & 0xffff;
    int sizes = header.get();
    int kinds = header.get();
    if ((sync & 0xfffe) != 0xfff8 || !agrees(kinds & 0xff, info)) {
      return null;
    }
    long number = number(header);
    int samples = blockSize((sizes & 0xf0) >> 4, header);
    skipRate(sizes & 0xf, header);
    if (number < 0 || samples < 1 || samples > info.largestBlock()) {
      return null;
    }
    header.get();
    if (FlacChecksum.OF_HEADER.of(bytes, index, index + header.position()) != 0) {
      return null;
    }
    boolean numbersFrames = (sync & 1) == 0 && info.fixedBlocks();
    long first = numbersFrames ? number * info.largestBlock() : number;
    return new FlacFrame(start + index, first, samples);
  }

  private static boolean agrees(int kinds, FlacStreamInfo info) {
    int layout = kinds >> 4;
    int channels = layout < INDEPENDENT_CHANNELS ? layout + 1 : 2;
    int bits = BITS[(kinds >> 1) & 7];
    return layout <= LAST_STEREO_CODE
        && channels == info.channels()
        && (bits == 0 || bits == info.bits())
        && (kinds & 1) == 0;
  }

  /** A number in the coding of UTF-8, stretched to 36 bits; -1 where it is none. */
  private static long number(ByteBuffer header) {
    int first = header.get() & 0xff;
    int following = Integer.numberOfLeadingZeros(~first << 24) - 1;
    if (following < 0) {
      return first;
    }
    if (following == 0 || following > 6) {
      return -1;
    }
    long number = first & (0x3f >> following);
    for (int i = 0; i < following; i++) {
      int next = header.get();
      if ((next & 0xc0) != 0x80) {
        return -1;
      }
      number = (number << 6) | (next & 0x3f);
    }
    return number;
  }

  private static int blockSize(int code, ByteBuffer header) {
    return switch (code) {
      case 0 -> 0;
      case 1 -> 192;
      case 2, 3, 4, 5 -> 576 << (code - 2);
      case 6 -> (header.get() & 0xff) + 1;
      case 7 -> (header.getShort() & 0xffff) + 1;
      default -> 256 << (code - 8);
    };
  }

  private static void skipRate(int code, ByteBuffer header) {
    if (code >= EIGHT_BIT_RATE) {
      header.position(header.position() + (code == EIGHT_BIT_RATE ? 1 : 2));
    }
  }
}
