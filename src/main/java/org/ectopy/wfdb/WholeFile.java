package org.ectopy.wfdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads small files at once, and refuses what is no file or too large for that. */
final class WholeFile {

  /**
   * The longest file that is read at once, in bytes. It leaves room in one array for the longest
   * way to write the same annotations, four times as long.
   */
  private static final long MAX_LENGTH = 1 << 27;

  private WholeFile() {}

  /**
   * The content of a file that takes {@code memoryPerByte} bytes of memory for each of its bytes
   * once it is understood.
   *
   * @throws WfdbException where it is no regular file, cannot be read, or would need more memory
   *     than the program may use
   */
  static byte[] read(Path file, int memoryPerByte) throws WfdbException {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw new WfdbException(file, "", "a file was expected, but it is a folder or a device");
      }
      requireMemory(file, Files.size(file), memoryPerByte);
      return Files.readAllBytes(file);
    } catch (WfdbException e) {
      throw e;
    } catch (NoSuchFileException e) {
      throw new WfdbException(file, "", "does not exist", e);
    } catch (IOException e) {
      throw WfdbException.failed(file, "cannot be read", e);
    }
  }

  private static void requireMemory(Path file, long length, int perByte) throws WfdbException {
    long memory = Runtime.getRuntime().maxMemory();
    long longest = Math.min(memory / perByte, MAX_LENGTH);
    if (length > longest) {
      String limits = "at most " + longest + " were expected, with a heap of " + memory;
      throw new WfdbException(file, "", "has " + length + " bytes, " + limits);
    }
  }
}
