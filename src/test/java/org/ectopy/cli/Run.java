package org.ectopy.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One command, run in this process.
 *
 * @param code its exit code
 * @param out all of its standard output
 * @param err all of its standard error
 */
record Run(int code, String out, String err) {

  static Run of(Object... arguments) {
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i].toString();
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = CommandLineProgram.run(texts, new PrintWriter(out), new PrintWriter(err));
    return new Run(code, out.toString(), err.toString());
  }

  /** What was said on standard error, without the hint at the help. */
  String firstError() {
    return err.lines().findFirst().orElse("");
  }
}
