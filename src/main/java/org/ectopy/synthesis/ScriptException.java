package org.ectopy.synthesis;

/** A script that cannot be understood; the message says what was found and what was expected. */
public final class ScriptException extends Exception {

  private static final long serialVersionUID = 1;

  private final int line;
  private final int column;

  ScriptException(int line, int column, String message) {
    super(message);
    this.line = line;
    this.column = column;
  }

  /** The line of the place, counted from 1. */
  public int line() {
    return line;
  }

  /** The column of the place, counted from 1. */
  public int column() {
    return column;
  }
}
