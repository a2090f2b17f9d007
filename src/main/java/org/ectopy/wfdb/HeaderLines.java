package org.ectopy.wfdb;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The lines of a header file from first to last; LF ends a line, and a CR before it is dropped. */
final class HeaderLines {

  private final Path file;
  private final String text;
  private int position;
  private int number;
  private String line = "";

  HeaderLines(Path file, String text) {
    this.file = file;
    this.text = text;
  }

  /** The next line; null after the last. */
  @Nullable String next() {
    if (position >= text.length()) {
      return null;
    }
    int feed = text.indexOf('\n', position);
    int end = feed < 0 ? text.length() : feed;
    int stop = end > position && text.charAt(end - 1) == '\r' ? end - 1 : end;
    line = text.substring(position, stop);
    position = end + 1;
    number++;
    return line;
  }

  /** Whether the line taken last is the first of the file. */
  boolean first() {
    return number == 1;
  }

  /** The line taken last, to be read field by field. */
  HeaderLine current() {
    return new HeaderLine(file, number, line);
  }

  /** The exception for a file that ends too early. */
  WfdbException end(String expected) {
    return new WfdbException(
        file, "line " + (number + 1), "the file ends where " + expected + " was expected");
  }
}
