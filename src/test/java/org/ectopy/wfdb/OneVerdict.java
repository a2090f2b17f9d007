package org.ectopy.wfdb;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.junit.jupiter.api.function.Executable;

/** What a reader may say of a damaged file: it reads, or one clear line; and within a second. */
final class OneVerdict {

  private static final long A_SECOND = Duration.ofSeconds(1).toNanos();

  private int read;
  private int refused;

  /** Runs {@code reading} of the damaged {@code file}, the {@code number}th of them. */
  void on(int number, Path file, Executable reading) throws IOException {
    long nanos = timed(number, file, reading);
    if (nanos > A_SECOND) {
      // A machine that was busy elsewhere is quick the second time; a slow reader is not.
      nanos = timed(number, file, reading);
    }
    if (nanos > A_SECOND) {
      fail(kept(number, file) + ": took " + nanos / 1_000_000 + " ms twice");
    }
  }

  /** Makes sure that the damage was neither always nor never noticed. */
  void expectBothOutcomes() {
    assertTrue(read > 100, "only " + read + " damaged files were read");
    assertTrue(refused > 100, "only " + refused + " damaged files were refused");
  }

  private long timed(int number, Path file, Executable reading) throws IOException {
    long start = System.nanoTime();
    try {
      reading.execute();
      read++;
    } catch (WfdbException e) {
      refused++;
      String message = String.valueOf(e.getMessage());
      boolean clear =
          message.contains(": ") && message.lines().count() == 1 && message.length() < 1000;
      if (!clear) {
        fail(kept(number, file) + ": unclear message: " + message, e);
      }
    } catch (Throwable e) {
      fail(kept(number, file) + ": " + e, e);
    }
    return System.nanoTime() - start;
  }

  /** Keeps the file for whoever looks for the cause. */
  private static String kept(int number, Path file) throws IOException {
    Path copy = Path.of("target", "damaged-" + number + "-" + file.getFileName());
    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    return "damaged file " + number + ", kept as " + copy;
  }
}
