package org.ectopy.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;

/** Starts the window. */
public final class Workbench {

  private Workbench() {}

  /** Why no window can be shown here, in one line; empty where nothing speaks against it. */
  public static Optional<String> obstacle() {
    return obstacle(
        System.getProperty("os.name", ""),
        System.getProperty("glass.platform", ""),
        System.getenv());
  }

  static Optional<String> obstacle(
      String system, String platform, Map<String, String> environment) {
    boolean display =
        Stream.of("DISPLAY", "WAYLAND_DISPLAY")
            .anyMatch(name -> !environment.getOrDefault(name, "").isBlank());
    boolean needsDisplay = system.startsWith("Linux") && !platform.equals("Headless");
    return needsDisplay && !display
        ? Optional.of("there is no display (DISPLAY and WAYLAND_DISPLAY are not set)")
        : Optional.empty();
  }

  /**
   * Shows the window and returns when it is closed.
   *
   * @param home the folder that holds {@code sample-records}
   * @param toOpen headers, records without extension or folders, to be opened at once
   * @return why no window could be shown, in one line; empty where it was
   */
  public static Optional<String> launch(Path home, List<Path> toOpen) {
    Optional<String> obstacle = obstacle();
    if (obstacle.isPresent()) {
      return obstacle;
    }
    String[] arguments =
        Stream.concat(Stream.of(home), toOpen.stream()).map(Path::toString).toArray(String[]::new);
    Ahead.begin();
    try {
      Application.launch(WorkbenchApplication.class, arguments);
      return Optional.empty();
    } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
      return Optional.of("the display cannot be used (" + e.getMessage() + ")");
    }
  }
}
