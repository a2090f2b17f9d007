package org.ectopy.document;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where what belongs to the user lies: on Linux {@code $XDG_DATA_HOME/ectopy} or {@code
 * ~/.local/share/ectopy}, on Windows {@code %APPDATA%\Ectopy}, on a Mac {@code
 * ~/Library/Application Support/Ectopy}; {@code -Dectopy.data=DIR} puts it elsewhere.
 */
public final class UserFolder {

  /** The system property that names another folder. */
  public static final String PROPERTY = "ectopy.data";

  private UserFolder() {}

  /** The folder of the user who runs this program, which need not exist. */
  public static Path ofSystem() {
    return of(System::getProperty, System.getenv());
  }

  /**
   * The folder that a system's properties and environment speak of.
   *
   * @param property gives a system property, or null
   */
  public static Path of(UnaryOperator<@Nullable String> property, Map<String, String> environment) {
    Optional<Path> wanted = path(property.apply(PROPERTY));
    Path home = path(property.apply("user.home")).orElse(Path.of(""));
    String system =
        Optional.ofNullable(property.apply("os.name")).orElse("").toLowerCase(Locale.ROOT);
    return wanted.orElseGet(() -> usual(system, home, environment)).toAbsolutePath().normalize();
  }

  private static Path usual(String system, Path home, Map<String, String> environment) {
    if (system.startsWith("windows")) {
      return absolute(environment.get("APPDATA"))
          .orElse(home.resolve("AppData").resolve("Roaming"))
          .resolve("Ectopy");
    }
    if (system.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Ectopy");
    }
    return absolute(environment.get("XDG_DATA_HOME"))
        .orElse(home.resolve(".local").resolve("share"))
        .resolve("ectopy");
  }

  /** The XDG specification has relative paths ignored. */
  private static Optional<Path> absolute(@Nullable String text) {
    return path(text).filter(Path::isAbsolute);
  }

  private static Optional<Path> path(@Nullable String text) {
    try {
      return Optional.ofNullable(text).filter(some -> !some.isBlank()).map(Path::of);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
