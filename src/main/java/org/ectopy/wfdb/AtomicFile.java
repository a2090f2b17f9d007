package org.ectopy.wfdb;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A whole new file that waits beside its target until it is put in place: the target is the old
 * file or the new one, never a part of either.
 */
public final class AtomicFile implements Closeable {

  private final Path target;
  private final Path temporary;
  private final Overwrite overwrite;

  private AtomicFile(Path target, Overwrite overwrite) {
    this.target = target;
    this.overwrite = overwrite;
    this.temporary =
        target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
  }

  /** Writes the whole of a file to a channel that stands at its start. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it. */
    void writeTo(FileChannel channel) throws IOException;
  }

  /**
   * Writes {@code content} to a temporary file beside {@code target} and forces it to disk. Where
   * anything fails, the temporary file is removed.
   *
   * @throws WfdbException where {@code target} exists and {@code overwrite} refuses, or the folder
   *     cannot be written
   */
  static AtomicFile stage(Path target, Overwrite overwrite, Content content) throws IOException {
    requireFree(target, overwrite);
    AtomicFile file = new AtomicFile(target, overwrite);
    boolean whole = false;
    try (FileChannel channel =
        FileChannel.open(file.temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
      content.writeTo(channel);
      channel.force(true);
      whole = true;
      return file;
    } catch (WfdbException e) {
      throw e;
    } catch (IOException e) {
      throw WfdbException.failed(target, "cannot be written", e);
    } finally {
      if (!whole) {
        file.removeAfterFailure();
      }
    }
  }

  /**
   * Writes a whole file: stages it, forces it to disk and puts it in place.
   *
   * @throws WfdbException where {@code target} exists and {@code overwrite} refuses, or the folder
   *     cannot be written
   */
  public static void write(Path target, Overwrite overwrite, Content content) throws IOException {
    try (AtomicFile file = stage(target, overwrite, content)) {
      file.commit();
    }
  }

  /** Writes a whole file that holds {@code bytes}, as {@link #write(Path, Overwrite, Content)}. */
  public static void write(Path target, Overwrite overwrite, ByteBuffer bytes) throws IOException {
    ByteBuffer left = bytes.duplicate();
    write(
        target,
        overwrite,
        channel -> {
          while (left.hasRemaining()) {
            channel.write(left);
          }
        });
  }

  /**
   * Moves the new file to its target.
   *
   * @throws WfdbException where a file has come to stand there and must stay, or the folder cannot
   *     be written
   */
  void commit() throws IOException {
    try {
      move();
    } catch (FileAlreadyExistsException e) {
      throw exists(target);
    } catch (IOException e) {
      throw WfdbException.failed(target, "cannot be written", e);
    }
  }

  /** Removes the new file where it was not put in place. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(temporary);
  }

  /**
   * Refuses a target that is a folder, or exists where it must not be replaced.
   *
   * @throws WfdbException naming the target
   */
  static void requireFree(Path target, Overwrite overwrite) throws WfdbException {
    if (Files.isDirectory(target)) {
      throw new WfdbException(target, "", "cannot be written: is a folder");
    }
    if (overwrite == Overwrite.REFUSE && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw exists(target);
    }
  }

  /** The failure itself is what is to be told, not that nothing could be removed after it. */
  private void removeAfterFailure() {
    try {
      close();
    } catch (IOException e) {
      return;
    }
  }

  private void move() throws IOException {
    if (overwrite == Overwrite.REPLACE) {
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.move(temporary, target);
    }
    forceFolder(target.toAbsolutePath().getParent());
  }

  /** Forces a folder's list of files to disk, as far as the system can. */
  public static void forceFolder(@Nullable Path folder) {
    if (folder == null) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folder as a file; there the move itself is all that can be asked for.
      return;
    }
  }

  private static WfdbException exists(Path target) {
    return new WfdbException(target, "", "exists already and is not replaced without being asked");
  }
}
