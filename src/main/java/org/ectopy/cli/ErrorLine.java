package org.ectopy.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CancellationException;
import org.ectopy.wfdb.WfdbException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** Turns whatever ends a command into one line on standard error and an exit code. */
final class ErrorLine {

  /** As shells give it for a program that was interrupted from the keyboard. */
  private static final int INTERRUPTED = 130;

  private ErrorLine() {}

  static int print(Exception exception, CommandLine command, boolean debug) {
    if (exception instanceof ClosedPipe) {
      return ExitCode.OK;
    }
    command.getErr().println("ectopy: " + oneLine(message(exception, debug)));
    if (debug) {
      exception.printStackTrace(command.getErr());
    }
    return exception instanceof CancellationException ? INTERRUPTED : ExitCode.USAGE;
  }

  /** Says in one line why the work on one record of several could not be done. */
  static void printFor(String record, Exception exception, CommandLine command) {
    command.getErr().println("ectopy: " + oneLine(record + ": " + message(exception, false)));
  }

  /** A text without line ends and other control characters, which a file's name may hold. */
  static String oneLine(@Nullable String text) {
    return String.valueOf(text).replaceAll("\\p{Cntrl}+", " ").strip();
  }

  private static String message(Exception exception, boolean debug) {
    return switch (exception) {
      case WfdbException e -> String.valueOf(e.getMessage());
      case CancellationException e -> "stopped";
      case NoSuchFileException e -> e.getFile() + ": there is no such file";
      case AccessDeniedException e -> e.getFile() + ": access is denied";
      case FileSystemException e -> e.getFile() + ": " + e.getReason();
      case IOException e -> String.valueOf(e.getMessage());
      default ->
          "this should not have happened: "
              + exception
              + (debug ? "" : "; please report it with what --debug prints");
    };
  }
}
