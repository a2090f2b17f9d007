package org.ectopy.wfdb;

import java.util.Arrays;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds frames in a FLAC stream by bisecting the file: each header carries the number of its first
 * sample, so no index is kept and nothing but headers is looked at.
 */
final class FlacFrames {

  /** Bytes searched at a time. */
  private static final int WINDOW = 16 * 1024;

  private final SignalFile file;
  private final FlacStreamInfo info;
  private final FlacFrame first;

  /**
   * Finds the first frame; in a stream without frames that is one of 0 samples.
   *
   * @throws WfdbException where something else stands there
   */
  FlacFrames(SignalFile file, FlacStreamInfo info) throws WfdbException {
    this.file = file;
    this.info = info;
    long position = info.firstFrame();
    FlacFrame found = position == file.size() ? new FlacFrame(position, 0, 0) : at(position, 0);
    if (found == null) {
      throw file.damaged(position, "is not the first frame of a FLAC stream");
    }
    first = found;
  }

  /** The last frame that begins with {@code sample} or one before it, by what headers say. */
  FlacFrame lastUpTo(long sample) throws WfdbException {
    FlacFrame low = first;
    long high = file.size();
    while (high - low.position() > 1) {
      long middle = low.position() + (high - low.position()) / 2;
      long limit = Math.min(high, middle + info.longestFrame());
      long earliest = low.end();
      FlacFrame found = find(middle, limit, start -> start >= earliest);
      if (found != null && found.firstSample() <= sample) {
        low = found;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The frame that begins at a byte with a sample, or null where none does. */
  @Nullable FlacFrame at(long position, long sample) throws WfdbException {
    return find(position, Math.min(file.size(), position + 1), start -> start == sample);
  }

  /**
   * The bytes of a frame: up to the header of the frame that continues it, or the file's end.
   *
   * @throws WfdbException where neither comes in time, or the checksum fails
   */
  byte[] bytesOf(FlacFrame frame) throws WfdbException {
    long limit = Math.min(file.size(), frame.position() + info.longestFrame());
    FlacFrame next = find(frame.position() + 1, limit, start -> start == frame.end());
    int length = (int) ((next == null ? limit : next.position()) - frame.position());
    byte[] bytes = new byte[length];
    file.readBytes(frame.position(), bytes, length);
    if (FlacChecksum.OF_FRAME.of(bytes, 0, length) != 0) {
      throw file.damaged(frame.position(), "begins a FLAC frame that fails its checksum");
    }
    return bytes;
  }

  /** The first frame that begins in a range of bytes, with a sample that is wanted. */
  private @Nullable FlacFrame find(long from, long to, LongPredicate wanted) throws WfdbException {
    byte[] bytes = new byte[(int) Math.min(WINDOW, to - from) + FlacFrame.LONGEST_HEADER];
    for (long start = from; start < to; start += WINDOW) {
      int length = (int) Math.min(bytes.length, file.size() - start);
      file.readBytes(start, bytes, length);
      Arrays.fill(bytes, length, bytes.length, (byte) 0);
      int candidates = (int) Math.min(WINDOW, to - start);
      for (int i = 0; i < candidates; i++) {
        FlacFrame frame = bytes[i] == -1 ? FlacFrame.parse(bytes, i, start, info) : null;
        if (frame != null && plausible(frame) && wanted.test(frame.firstSample())) {
          return frame;
        }
      }
    }
    return null;
  }

  /** Whether the frame is within the stream's length, and enough bytes lie before it. */
  private boolean plausible(FlacFrame frame) {
    return (info.samples() == 0 || frame.end() <= info.samples())
        && frame.firstSample() / info.largestBlock() <= frame.position();
  }
}
