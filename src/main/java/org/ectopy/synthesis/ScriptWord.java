package org.ectopy.synthesis;

/**
 * A word of a script.
 *
 * @param text as it stands
 * @param line counted from 1
 * @param column of its first character, counted from 1
 */
record ScriptWord(String text, int line, int column) {

  ScriptException error(String message) {
    return new ScriptException(line, column, message);
  }
}
