package org.ectopy.dataset;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file that is there as a whole or not at all. */
final class WholeFile {

  private static final int BUFFER = 1 << 16;

  private WholeFile() {}

  /** Writes the whole of a file. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream target) throws IOException;
  }

  /**
   * Writes a new file.
   *
   * @throws BeatSetException where something stands there, or it cannot be written
   */
  static void create(Path target, Content content) throws IOException {
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw exists(target);
    }
    write(target, content, part -> Files.move(part, target));
  }

  /**
   * Writes a file in place of one that may stand there.
   *
   * @throws BeatSetException where it cannot be written
   */
  static void replace(Path target, Content content) throws IOException {
    if (Files.isDirectory(target)) {
      throw new BeatSetException(target, "cannot be written: is a folder");
    }
    write(
        target,
        content,
        part ->
            Files.move(
                part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
  }

  private static void write(Path target, Content content, Move move) throws IOException {
    Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      stage(part, content);
      move.apply(part);
    } catch (BeatSetException e) {
      throw e;
    } catch (FileAlreadyExistsException e) {
      throw exists(target);
    } catch (IOException e) {
      throw new BeatSetException(target, "cannot be written", e);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void stage(Path part, Content content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(part, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
      OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
      content.writeTo(stream);
      stream.flush();
      channel.force(true);
    }
  }

  private static BeatSetException exists(Path target) {
    return new BeatSetException(target, "exists already and is not replaced without being asked");
  }

  /** Brings the finished file to its place. */
  @FunctionalInterface
  private interface Move {
    void apply(Path part) throws IOException;
  }
}
