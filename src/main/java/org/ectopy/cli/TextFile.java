package org.ectopy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.ectopy.wfdb.Overwrite;

/** Writes a text file in UTF-8 that is there as a whole or not at all. */
final class TextFile {

  private TextFile() {}

  /** Prints the whole of a file. */
  @FunctionalInterface
  interface Content {
    void print(PrintWriter out) throws IOException;
  }

  /**
   * Writes a file.
   *
   * @throws IOException where one stands there and may not be replaced, or the folder cannot be
   *     written
   */
  static void write(Path file, Overwrite overwrite, Content content) throws IOException {
    requireFree(file, overwrite);
    Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try (PrintWriter out =
          new PrintWriter(Files.newBufferedWriter(part, StandardCharsets.UTF_8))) {
        content.print(out);
        if (out.checkError()) {
          throw new IOException(file + ": cannot be written");
        }
      }
      if (overwrite == Overwrite.REPLACE) {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.move(part, file);
      }
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /**
   * Refuses a file that may not be replaced.
   *
   * @throws IOException naming it
   */
  static void requireFree(Path file, Overwrite overwrite) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + ": cannot be written: is a folder");
    }
    if (overwrite == Overwrite.REFUSE && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException(file + ": exists already and is only replaced with --force");
    }
  }
}
