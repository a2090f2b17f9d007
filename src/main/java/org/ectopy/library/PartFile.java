package org.ectopy.library;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.ectopy.task.Progress;
import org.jspecify.annotations.Nullable;

/** A file that is being fetched: {@code NAME.part} beside where it will lie, kept between tries. */
final class PartFile implements Closeable {

  private final Path target;
  private final Path part;
  private final FileChannel channel;

  /**
   * Opens the part that is there, or a new one.
   *
   * @throws IOException where it cannot be written, or another program is writing it
   */
  PartFile(Path target) throws IOException {
    this.target = target;
    this.part = target.resolveSibling(target.getFileName() + ".part");
    try {
      channel =
          FileChannel.open(
              part,
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      throw unwritable(e);
    }
    if (!locked()) {
      channel.close();
      throw new DownloadException(part + ": is being fetched by another program");
    }
  }

  private boolean locked() throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** How much of it is there, in bytes. */
  long length() throws IOException {
    return channel.size();
  }

  /** Throws away what lies after {@code length} bytes, and goes on writing there. */
  void continueAt(long length) throws IOException {
    channel.truncate(length);
    channel.position(length);
  }

  /** Writes bytes at its end. */
  void write(ByteBuffer bytes) throws LibraryException {
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private LibraryException unwritable(IOException cause) {
    return new LibraryException(part, "cannot be written (what has come is kept)", cause);
  }

  /** The SHA-256 of what is there. */
  String sha256(Progress cancel) throws IOException {
    channel.position(0);
    return Sha256.of(Channels.newInputStream(channel), cancel);
  }

  /**
   * Puts the finished file where it belongs.
   *
   * @throws DownloadException where a file has come to lie there; it stays
   */
  void finish() throws IOException {
    channel.force(true);
    channel.close();
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw taken(null);
    }
    try {
      Files.move(part, target);
    } catch (FileAlreadyExistsException e) {
      throw taken(e);
    }
  }

  private DownloadException taken(@Nullable Exception cause) {
    return new DownloadException(target + ": exists by now and is not replaced", false, cause);
  }

  /** Closes it; one that holds nothing is thrown away. */
  @Override
  public void close() throws IOException {
    boolean nothing = channel.isOpen() && channel.size() == 0;
    channel.close();
    if (nothing) {
      Files.deleteIfExists(part);
    }
  }

  /** Closes it and throws it away. */
  void discard() throws IOException {
    channel.close();
    Files.deleteIfExists(part);
  }
}
