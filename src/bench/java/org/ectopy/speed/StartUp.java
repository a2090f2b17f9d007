package org.ectopy.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Starts the packaged program on a sample record again and again, on a virtual screen, and prints
 * how long it takes until the traces stand on the screen: with its start cache, and without. Where
 * another program is named, such as the one behind the icon of an installed Ectopy, that is
 * started.
 */
public final class StartUp {

  private static final int STARTS = 5;
  private static final VirtualScreen.Size SIZE = new VirtualScreen.Size(1920, 1080);
  private static final long MOST_NANOS = 60_000_000_000L;

  /** The colour of the traces in the light theme. */
  private static final int TRACE = 0x10243e;

  private static final int COLUMNS_LOOKED_AT = 40;
  private static final int COLUMNS_WITH_TRACE = 20;

  private StartUp() {}

  /** With the program that is to be started, or an empty word for the packaged one. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length > 0 && !arguments[0].isBlank()) {
      System.out.println(Load.now());
      System.out.println(arguments[0] + ": " + starts(Path.of(arguments[0])));
      System.out.println(Load.now());
    } else {
      packaged(System.out);
    }
  }

  private static void packaged(PrintStream out) throws IOException, InterruptedException {
    Path program = WindowJvm.home().resolve("bin/ectopy");
    Path cache = WindowJvm.home().resolve("lib/start.aot");
    Path aside = cache.resolveSibling("start.aot.aside");
    if (Files.exists(aside) && !Files.exists(cache)) {
      Files.move(aside, cache); // left so by a run that was cut short
    }
    out.println(Load.now());
    out.println(
        "with the start cache:    " + (Files.exists(cache) ? starts(program) : "there is none"));
    if (Files.exists(cache)) {
      Files.move(cache, aside);
      try {
        out.println("without the start cache: " + starts(program));
      } finally {
        Files.move(aside, cache);
      }
    }
    out.println(Load.now());
  }

  private static String starts(Path program) throws IOException, InterruptedException {
    Quantiles seconds = new Quantiles();
    Quantiles processor = new Quantiles();
    StringBuilder each = new StringBuilder();
    start(program);
    for (int i = 0; i < STARTS; i++) {
      Start took = start(program);
      seconds.add(took.seconds());
      processor.add(took.processorSeconds());
      each.append(String.format(Locale.ROOT, " %.2f", took.seconds()));
    }
    return String.format(
        Locale.ROOT,
        "median %.2f s of%s s after one that is not counted; processor time %.2f s",
        seconds.at(0.5),
        each,
        processor.at(0.5));
  }

  /** From the command to traces on the screen: by the clock, and all threads together. */
  private record Start(double seconds, double processorSeconds) {}

  private static Start start(Path file) throws IOException, InterruptedException {
    String record = WindowJvm.home().resolve("sample-records/mixed.hea").toString();
    try (VirtualScreen screen = VirtualScreen.open(SIZE)) {
      VirtualScreen.Picture picture = screen.picture();
      ProcessBuilder builder = new ProcessBuilder(List.of(file.toString(), record));
      builder.environment().put("JAVA_TOOL_OPTIONS", "-Dprism.order=sw");
      WindowJvm.surroundings(builder.environment(), screen);
      long begun = System.nanoTime();
      Process program = builder.inheritIO().start();
      try {
        while (!drawn(picture, screen)) {
          if (!program.isAlive() || System.nanoTime() - begun > MOST_NANOS) {
            throw new IOException("the program showed no traces");
          }
          Thread.sleep(4);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        Duration processor = program.info().totalCpuDuration().orElse(Duration.ZERO);
        return new Start(seconds, processor.toMillis() / 1e3);
      } finally {
        program.destroyForcibly().waitFor();
      }
    }
  }

  /** Whether columns in the middle of the screen have the ink of a trace. */
  private static boolean drawn(VirtualScreen.Picture picture, VirtualScreen screen) {
    int inked = 0;
    for (int i = 0; i < COLUMNS_LOOKED_AT; i++) {
      int x = screen.width() / 2 + i * 8;
      boolean found = false;
      for (int y = screen.height() / 4; y < screen.height() * 3 / 4 && !found; y++) {
        found = picture.at(x, y) == TRACE;
      }
      inked += found ? 1 : 0;
    }
    return inked >= COLUMNS_WITH_TRACE;
  }
}
