package org.ectopy.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes bundles and checkpoints so that the old file or the new one stands, never a part. */
public final class WholeFile {

  private WholeFile() {}

  /**
   * Writes a file beside {@code target}, forces it to disk and moves it into place.
   *
   * @param replace whether a file that stands there is replaced
   * @throws ModelException where it may not be, or there is no such folder
   * @throws IOException where the disk refuses; {@code target} is as it was
   */
  public static void write(Path target, byte[] content, boolean replace) throws IOException {
    requireFree(target, replace);
    Path temporary =
        target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      writeForced(temporary, content);
      if (replace) {
        Files.move(
            temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.move(temporary, target);
      }
    } catch (NoSuchFileException e) {
      throw new ModelException(target, "cannot be written: there is no such folder", e);
    } catch (FileAlreadyExistsException e) {
      throw exists(target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * Refuses a target that may not be written, before long work is begun.
   *
   * @throws ModelException where it is a folder, or stands and must not be replaced
   */
  public static void requireFree(Path target, boolean replace) throws ModelException {
    if (Files.isDirectory(target)) {
      throw new ModelException(target, "cannot be written: is a folder", null);
    }
    if (!replace && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw exists(target);
    }
  }

  private static void writeForced(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
      ByteBuffer left = ByteBuffer.wrap(content);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
  }

  private static ModelException exists(Path target) {
    return new ModelException(
        target, "exists already and is not replaced without being asked", null);
  }
}
