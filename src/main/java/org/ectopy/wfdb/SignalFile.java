package org.ectopy.wfdb;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One open signal file. It is never loaded: each read takes the bytes it needs by their position,
 * so that several threads may read at once.
 */
abstract class SignalFile implements Closeable {

  private final Path file;
  private final SignalLayout layout;
  private final FileChannel channel;
  private final long size;

  /** Opens {@code file}; a subclass that fails later closes it again. */
  SignalFile(Path file, SignalLayout layout) throws WfdbException {
    this.file = file;
    this.layout = layout;
    // Opening a named pipe would wait for a writer, so other kinds of file are refused unopened.
    if (!Files.isRegularFile(file)) {
      String found = Files.exists(file) ? "is no regular file" : "does not exist";
      throw new WfdbException(file, "", found + ", a signal file was expected");
    }
    try {
      channel = FileChannel.open(file, StandardOpenOption.READ);
      size = channel.size();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * Opens a signal file.
   *
   * @throws WfdbException where the file cannot be read or is not of the layout's format
   */
  static SignalFile open(Path file, SignalLayout layout) throws WfdbException {
    return layout.format().open(file, layout);
  }

  /** The whole frames that the file holds. */
  abstract long frames();

  /** Fills the rows that are not null; the range has been checked. */
  abstract void readFrames(long firstFrame, int frames, int[][] rows) throws WfdbException;

  /**
   * Fills {@code rows[channel]} with {@code frames x samplesPerFrame} stored integers, gaps as
   * {@link org.ectopy.record.Samples#GAP}. A row that is null is skipped.
   *
   * @throws WfdbException where the file cannot be read, is damaged or has shrunk
   * @throws IllegalArgumentException where the frames are not all in the file
   */
  final void read(long firstFrame, int frames, int[][] rows) throws WfdbException {
    if (firstFrame < 0 || frames < 0 || frames > frames() - firstFrame) {
      throw new IllegalArgumentException(
          frames + " frames from " + firstFrame + " of a file of " + frames());
    }
    if (rows.length != layout.channels().size()) {
      throw new IllegalArgumentException(
          rows.length + " rows for " + layout.channels().size() + " channels");
    }
    if (frames > 0) {
      readFrames(firstFrame, frames, rows);
    }
  }

  final Path file() {
    return file;
  }

  final SignalLayout layout() {
    return layout;
  }

  /** The file's length in bytes when it was opened. */
  final long size() {
    return size;
  }

  /**
   * Reads {@code length} bytes from {@code position} to the start of {@code target}.
   *
   * @throws WfdbException where the file ends before, or cannot be read
   */
  final void readBytes(long position, byte[] target, int length) throws WfdbException {
    ByteBuffer buffer = ByteBuffer.wrap(target, 0, length);
    try {
      while (buffer.hasRemaining()) {
        long from = position + buffer.position();
        if (channel.read(buffer, from) < 0) {
          throw damaged(from, "ends here, but had " + size + " bytes when it was opened");
        }
      }
    } catch (WfdbException e) {
      throw e;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Says what is wrong with the file at a byte. */
  final WfdbException damaged(long position, String problem) {
    return new WfdbException(file, "byte " + position, problem);
  }

  @Override
  public void close() throws WfdbException {
    try {
      channel.close();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private WfdbException unreadable(IOException cause) {
    return WfdbException.failed(file, "cannot be read", cause);
  }
}
