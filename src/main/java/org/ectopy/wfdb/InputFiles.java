package org.ectopy.wfdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that a single-segment record is read from. */
final class InputFiles {

  private InputFiles() {}

  /**
   * Whether {@code file}, which must exist, is the header or one of the signal files it names, be
   * it by another name or through a link.
   */
  static boolean contain(Path headerFile, Header header, Path file) throws IOException {
    if (same(headerFile, file)) {
      return true;
    }
    for (SignalGroup group : SignalGroup.of(headerFile, header)) {
      if (!group.gap() && same(RecordPath.beside(headerFile, group.file()), file)) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(Path input, Path file) throws IOException {
    return Files.exists(input) && Files.isSameFile(input, file);
  }
}
