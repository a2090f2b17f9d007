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
 * how long it takes until the traces stand on the screen: with its start cache, and without.
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

  /** Without arguments. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = System.out;
    Path cache = WindowJvm.home().resolve("lib/start.aot");
    Path aside = cache.resolveSibling("start.aot.aside");
    if (Files.exists(aside) && !Files.exists(cache)) {
      Files.move(aside, cache); // left so by a run that was cut short
    }
    out.println(Load.now());
    out.println("with the start cache:    " + (Files.exists(cache) ? starts() : "there is none"));
    if (Files.exists(cache)) {
      Files.move(cache, aside);
      try {
        out.println("without the start cache: " + starts());
      } finally {
        Files.move(aside, cache);
      }
    }
    out.println(Load.now());
  }

  private static String starts() throws IOException, InterruptedException {
    Quantiles seconds = new Quantiles();
    Quantiles processor = new Quantiles();
    StringBuilder each = new StringBuilder();
    start();
    for (int i = 0; i < STARTS; i++) {
      Start took = start();
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

  private static Start start() throws IOException, InterruptedException {
    Path home = WindowJvm.home();
    try (VirtualScreen screen = VirtualScreen.open(SIZE)) {
      VirtualScreen.Picture picture = screen.picture();
      ProcessBuilder builder =
          new ProcessBuilder(
              List.of(
                  home.resolve("bin/ectopy").toString(),
                  home.resolve("sample-records/mixed.hea").toString()));
      builder.environment().put("ECTOPY_JAVA_OPTS", "-Dprism.order=sw");
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
