package org.ectopy.wfdb;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes whole files: the target is the old file or the new one, never a part of either. */
final class AtomicFile {

  private AtomicFile() {}

  /** Writes the whole of a file to a channel that stands at its start. */
  @FunctionalInterface
  interface Content {
    void writeTo(FileChannel channel) throws IOException;
  }

  /**
   * Writes {@code content} to a temporary file beside {@code target}, forces it to disk and moves
   * it there. Where anything fails, the temporary file is removed and the target is as it was.
   *
   * @throws WfdbException where {@code target} exists and {@code overwrite} refuses, or the folder
   *     cannot be written
   */
  static void write(Path target, Overwrite overwrite, Content content) throws IOException {
    requireFree(target, overwrite);
    Path temporary = null;
    try {
      temporary =
          target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
      try (FileChannel channel =
          FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
        content.writeTo(channel);
        channel.force(true);
      }
      move(temporary, target, overwrite);
    } catch (WfdbException e) {
      throw e;
    } catch (FileAlreadyExistsException e) {
      throw exists(target);
    } catch (IOException e) {
      throw new WfdbException(target, "", "cannot be written (" + e + ")", e);
    } finally {
      if (temporary != null) {
        Files.deleteIfExists(temporary);
      }
    }
  }

  /**
   * Refuses a target that exists where it must not be replaced.
   *
   * @throws WfdbException naming the target
   */
  static void requireFree(Path target, Overwrite overwrite) throws WfdbException {
    if (overwrite == Overwrite.REFUSE && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw exists(target);
    }
  }

  private static void move(Path temporary, Path target, Overwrite overwrite) throws IOException {
    if (overwrite == Overwrite.REPLACE) {
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.move(temporary, target);
    }
    forceFolder(target.toAbsolutePath().getParent());
  }

  private static void forceFolder(@Nullable Path folder) {
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
