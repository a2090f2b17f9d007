package org.ectopy.speed;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs a class of this package as the packaged program would run, on a virtual screen. */
final class WindowJvm {

  private WindowJvm() {}

  /**
   * Runs it to its end, its output on ours.
   *
   * @param uiScale physical pixels for a logical one
   * @throws IOException where it fails
   */
  static void run(Class<?> main, VirtualScreen screen, double uiScale, List<String> arguments)
      throws IOException {
    Path home = home();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx400m",
            "-Dprism.order=sw",
            "-Dglass.gtk.uiScale=" + uiScale,
            "--module-path=" + home.resolve("lib/javafx"),
            "--add-modules=javafx.controls",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
            "-Dectopy.home=" + home,
            "-cp",
            classPath()));
    for (String option : System.getProperty("window.options", "").split(" ", -1)) {
      if (!option.isEmpty()) {
        command.add(option);
      }
    }
    command.add(main.getName());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    surroundings(builder.environment(), screen);
    try {
      int status = builder.start().waitFor();
      if (status != 0) {
        throw new IOException(main.getSimpleName() + " ended with " + status);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The window's screen, and a home of its own: nothing is written into the user's. */
  static void surroundings(Map<String, String> environment, VirtualScreen screen)
      throws IOException {
    Path scratch = Path.of(System.getProperty("java.io.tmpdir"), "ectopy-speed", "home");
    Files.createDirectories(scratch);
    environment.put("DISPLAY", screen.display());
    environment.remove("WAYLAND_DISPLAY");
    environment.put("HOME", scratch.toString());
    environment.put("XDG_DATA_HOME", scratch.resolve("data").toString());
    environment.put("XDG_CACHE_HOME", scratch.resolve("cache").toString());
  }

  /** The packaged program. */
  static Path home() {
    return Path.of(System.getProperty("ectopy.home", "target/ectopy")).toAbsolutePath();
  }

  /** Ours without JavaFX, which comes as modules. */
  private static String classPath() {
    List<String> kept = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!entry.contains("openjfx")) {
        kept.add(entry);
      }
    }
    return String.join(File.pathSeparator, kept);
  }
}
