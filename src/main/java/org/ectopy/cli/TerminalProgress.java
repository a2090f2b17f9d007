package org.ectopy.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.ectopy.task.Progress;

/** A bar on standard error for work of over a second, where a person sees it; else nothing. */
final class TerminalProgress implements Progress, AutoCloseable {

  private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
  private static final long INTERVAL = Duration.ofMillis(100).toNanos();
  private static final int WIDTH = 30;
  private static final String CLEAR = "\r\u001b[K";

  private final String title;
  private final PrintWriter err;
  private final boolean visible;
  private final Interrupt interrupt = Interrupt.install();
  private final long start = System.nanoTime();
  private long lastDrawn = start;
  private boolean drawn;

  /** Progress of {@code title}, drawn where standard error is a terminal. */
  TerminalProgress(String title, PrintWriter err) {
    this(title, err, isTerminal(2));
  }

  /** The same for work that prints as it goes: no bar where its output is on the terminal too. */
  static TerminalProgress besideOutput(String title, PrintWriter err) {
    return new TerminalProgress(title, err, isTerminal(2) && !isTerminal(1));
  }

  TerminalProgress(String title, PrintWriter err, boolean visible) {
    this.title = title;
    this.err = err;
    this.visible = visible;
  }

  @Override
  public void report(long done, long total) {
    interrupt.check();
    long now = System.nanoTime();
    if (visible && now - start > PATIENCE && now - lastDrawn > INTERVAL) {
      lastDrawn = now;
      drawn = true;
      err.print(CLEAR + bar(title, done, total, now - start));
      err.flush();
    }
  }

  /** Prints a line where the bar is, which is drawn anew below it. */
  void print(String line, PrintWriter out) {
    wipe();
    out.println(line);
    out.flush();
  }

  private void wipe() {
    if (drawn) {
      err.print(CLEAR);
      err.flush();
    }
  }

  /** Wipes the bar. */
  @Override
  public void close() {
    wipe();
    interrupt.close();
  }

  /** The bar as text: title, part done, time left as far as the time spent tells. */
  static String bar(String title, long done, long total, long nanosSpent) {
    double part = total <= 0 ? 0 : Math.clamp((double) done / total, 0, 1);
    int filled = (int) (part * WIDTH);
    String left = "";
    if (part > 0) {
      long seconds = Math.round(nanosSpent / 1e9 / part * (1 - part));
      left = String.format(Locale.ROOT, ", %d:%02d left", seconds / 60, seconds % 60);
    }
    return String.format(
        Locale.ROOT,
        "%s [%s%s] %3.0f %%%s",
        title,
        "#".repeat(filled),
        "-".repeat(WIDTH - filled),
        part * 100,
        left);
  }

  /** Java's console stands for all streams at once, so ask Linux about each by its descriptor. */
  private static boolean isTerminal(int descriptor) {
    Path stream = Path.of("/proc/self/fd/" + descriptor);
    try {
      String device = Files.readSymbolicLink(stream).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }
  }
}
