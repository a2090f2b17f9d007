package org.ectopy.wfdb;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import org.ectopy.record.Samples;

/** Writes the samples of one signal file, frame after frame, and refuses what does not fit. */
class SignalFileWriter implements Closeable {

  /** Samples packed at a time; whole groups of every format. */
  private static final int BLOCK = 12 * 1024;

  private final FileChannel channel;
  private final Path file;
  private final SignalLayout layout;
  private final PackedFormat format;
  private final int[] stored = new int[BLOCK];
  private final byte[] bytes;
  private int filled;
  private long frames;

  SignalFileWriter(FileChannel channel, Path file, SignalLayout layout, PackedFormat format) {
    this.channel = channel;
    this.file = file;
    this.layout = layout;
    this.format = format;
    bytes = new byte[BLOCK / format.samplesPerGroup() * format.bytesPerGroup()];
  }

  /**
   * Begins a signal file at the channel's position. The channel stays open when the writer is
   * closed.
   *
   * @param nameForErrors the file's name in messages
   * @param layout its byte offset is 0
   * @throws WfdbException where the layout's format is not written
   */
  static SignalFileWriter open(FileChannel channel, Path nameForErrors, SignalLayout layout)
      throws WfdbException {
    if (layout.byteOffset() != 0) {
      throw new IllegalArgumentException("byte offset " + layout.byteOffset());
    }
    return switch (layout.format()) {
      case Format8 format -> new DifferenceFileWriter(channel, nameForErrors, layout, format);
      case PackedFormat format -> new SignalFileWriter(channel, nameForErrors, layout, format);
      default ->
          throw new WfdbException(nameForErrors, "", layout.format() + " is read but not written");
    };
  }

  /**
   * Appends frames.
   *
   * @param rows for each channel {@code frames x samplesPerFrame} integers, gaps as {@link
   *     Samples#GAP}
   * @throws WfdbException where a sample does not fit the format, or the file cannot be written
   */
  final void write(int count, int[][] rows) throws WfdbException {
    for (int frame = 0; frame < count; frame++, frames++) {
      for (int signal = 0; signal < rows.length; signal++) {
        int perFrame = layout.channels().get(signal).samplesPerFrame();
        for (int i = 0; i < perFrame; i++) {
          int value = rows[signal][frame * perFrame + i];
          put(stored(value, signal, i));
        }
      }
    }
  }

  /**
   * The integer that the file holds for a sample.
   *
   * @param signal the sample's channel
   * @param index where the sample lies in its frame, the one being written
   * @throws WfdbException where it does not fit
   */
  int stored(int value, int signal, int index) throws WfdbException {
    if (value == Samples.GAP) {
      return format.gapCode();
    }
    if (value < format.minimum() || value > format.maximum()) {
      String range = format.minimum() + " to " + format.maximum();
      throw misfit(signal, index, value + " does not fit " + format + ", which holds " + range);
    }
    return value;
  }

  final WfdbException misfit(int signal, int index, String problem) {
    long sample = frames * layout.channels().get(signal).samplesPerFrame() + index;
    return new WfdbException(file, "signal " + signal + ", sample " + sample, problem);
  }

  private void put(int value) throws WfdbException {
    stored[filled++] = value;
    if (filled == BLOCK) {
      int groups = BLOCK / format.samplesPerGroup();
      format.encode(stored, groups, bytes);
      flush(bytes.length);
      filled = 0;
    }
  }

  /**
   * Writes what is left. Of a group that is not full, only the bytes that WFDB's own library
   * writes.
   */
  @Override
  public void close() throws WfdbException {
    int perGroup = format.samplesPerGroup();
    int whole = filled / perGroup;
    int left = filled % perGroup;
    int groups = Math.ceilDiv(filled, perGroup);
    Arrays.fill(stored, filled, groups * perGroup, 0);
    format.encode(stored, groups, bytes);
    flush(whole * format.bytesPerGroup() + format.bytesOfPart(left));
    filled = 0;
  }

  private void flush(int length) throws WfdbException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
    try {
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    } catch (IOException e) {
      throw WfdbException.failed(file, "cannot be written", e);
    }
  }
}
