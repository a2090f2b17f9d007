package org.ectopy.wfdb;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where the files of a record lie: its header, and beside it what the header names. */
final class RecordPath {

  private RecordPath() {}

  /** The header of a record that is named without extension, or by its header. */
  static Path header(Path record) {
    String name = name(record);
    return name.endsWith(HeaderFile.EXTENSION)
        ? record
        : record.resolveSibling(name + HeaderFile.EXTENSION);
  }

  /** The file name of a header without its extension. */
  static String stem(Path header) {
    String name = name(header);
    return name.substring(0, name.length() - HeaderFile.EXTENSION.length());
  }

  /**
   * The file that {@code header} calls {@code name}: beside it, or in a folder below.
   *
   * @throws WfdbException for standard input, and for a name that leads out of the header's folder
   */
  static Path beside(Path header, String name) throws WfdbException {
    if (name.equals("-")) {
      throw refused(
          header, name, "stands for standard input, a file beside the header was expected");
    }
    try {
      Path file = Path.of(name).normalize();
      boolean escapes = file.startsWith("..") || file.isAbsolute() || file.getRoot() != null;
      if (!escapes && !file.toString().isEmpty()) {
        return header.resolveSibling(file);
      }
    } catch (InvalidPathException e) {
      throw refused(header, name, "is no file name");
    }
    throw refused(header, name, "leads out of the header's folder and is not opened");
  }

  private static WfdbException refused(Path header, String name, String why) {
    return new WfdbException(header, "", "the name " + HeaderLine.quote(name) + " " + why);
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }
}
