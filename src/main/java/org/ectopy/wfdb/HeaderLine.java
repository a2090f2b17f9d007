package org.ectopy.wfdb;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One line of a header file, taken apart field by field from the left. */
final class HeaderLine {

  private static final int LONGEST_QUOTE = 60;

  private final Path file;
  private final int number;
  private final String text;
  private int position;

  /** Line {@code number} (from 1) of {@code file}. */
  HeaderLine(Path file, int number, String text) {
    this.file = file;
    this.number = number;
    this.text = text;
  }

  /** The next field, without the blanks around it; null where the line has ended. */
  @Nullable String next() {
    skipBlanks();
    int start = position;
    while (position < text.length() && !blank(text.charAt(position))) {
      position++;
    }
    return start == position ? null : text.substring(start, position);
  }

  /**
   * The next field.
   *
   * @param what the field's name
   * @throws WfdbException where the line has ended
   */
  String require(String what) throws WfdbException {
    String field = next();
    if (field == null) {
      throw fail("the line ends where " + what + " was expected");
    }
    return field;
  }

  /** Everything after the fields taken so far, without the blanks around it. */
  String rest() {
    skipBlanks();
    int end = text.length();
    while (end > position && blank(text.charAt(end - 1))) {
      end--;
    }
    String rest = text.substring(position, end);
    position = text.length();
    return rest;
  }

  /** The exception for a field that is not what it should be. */
  WfdbException fail(String found, String expected) {
    return fail("found " + quote(found) + " where " + expected + " was expected");
  }

  /** The exception for anything else about this line. */
  WfdbException fail(String problem) {
    return new WfdbException(file, "line " + number, problem);
  }

  /** Text from a file as messages show it: on one line and not too long. */
  static String quote(String text) {
    String head = text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "..." : text;
    return '"' + head.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "?") + '"';
  }

  private void skipBlanks() {
    while (position < text.length() && blank(text.charAt(position))) {
      position++;
    }
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }
}
