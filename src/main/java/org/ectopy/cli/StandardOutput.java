package org.ectopy.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ExitCode;

/** The process's standard output, which remembers why it failed where a PrintWriter forgets. */
final class StandardOutput extends FilterOutputStream {

  private static final int BUFFER = 1 << 16;

  private Optional<IOException> failure = Optional.empty();

  /** Takes standard output for the program alone: a library that prints there prints nowhere. */
  StandardOutput() {
    super(new FileOutputStream(FileDescriptor.out));
    // jflac prints what it cannot decode to System.out, in the midst of a CSV.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
  }

  /** A buffered writer in UTF-8 on this stream. */
  PrintWriter writer() {
    return new PrintWriter(
        new java.io.BufferedWriter(
            new java.io.OutputStreamWriter(this, StandardCharsets.UTF_8), BUFFER));
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      failure = failure.or(() -> Optional.of(e));
      throw e;
    }
  }

  /** The code to end with: a full disk is an error, a reader that went away (head) is none. */
  int exitCode(int code, PrintWriter err) {
    if (failure.isEmpty()) {
      return code;
    }
    String reason = String.valueOf(failure.get().getMessage());
    if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
      return code;
    }
    err.println("ectopy: standard output cannot be written (" + reason + ")");
    return ExitCode.USAGE;
  }
}
