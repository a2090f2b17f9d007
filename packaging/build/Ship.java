import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Makes of the program as {@code ./mvnw package} lays it out what people install: an image that
 * brings its own Java, and of that a .deb, an .msi or a .dmg, by the system this runs on.
 *
 * <p>Usage: {@code java Ship.java HOME OUT VERSION}
 */
final class Ship {

  private final Path home;
  private final Path out;
  private final String version;
  private final String system = system();

  private Ship(Path home, Path out, String version) {
    this.home = home;
    this.out = out;
    this.version = version;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path out = Path.of(arguments[1]).toAbsolutePath();
    new Ship(Path.of(arguments[0]).toAbsolutePath(), out, arguments[2]).make();
  }

  private static String system() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "mac" : "linux";
  }

  private void make() throws IOException, InterruptedException {
    Tools.delete(out);
    Files.createDirectories(out);
    Path runtime = out.resolve("runtime");
    new ShippedRuntime(home.resolve("lib/javafx"), out.resolve("modules")).makeIn(runtime);
    Path program = program();
    if (system.equals("linux")) {
      Tools.strip(runtime);
      Tools.strip(program);
    }
    StartCache.make(runtime.resolve("bin/java"), program, out.resolve("rehearsal"));
    Tools.run("jpackage", words(program, runtime));
    if (system.equals("linux")) {
      Path image = out.resolve("Ectopy");
      Files.createSymbolicLink(image.resolve("bin/ectopy"), Path.of("../lib/app/bin/ectopy"));
      new DebianPackage(image, out, version).make();
    }
  }

  /** What is shipped besides Java: all of the program but JavaFX, which is in the runtime. */
  private Path program() throws IOException {
    Path program = out.resolve("program");
    Tools.copy(home, program);
    Tools.delete(program.resolve("lib/javafx"));
    Files.deleteIfExists(program.resolve("lib/start.aot"));
    return program;
  }

  private List<String> words(Path program, Path runtime) {
    return List.of(
        "@packaging/jpackage/program.options",
        "@packaging/jpackage/" + system + ".options",
        "--app-version",
        system.equals("mac") ? aboveZero(version) : version,
        "--input",
        program.toString(),
        "--runtime-image",
        runtime.toString(),
        "--dest",
        out.toString());
  }

  /** macOS knows no version that begins with 0: 0.4.2 is 1.4.2 there. */
  private static String aboveZero(String version) {
    return version.replaceFirst("^0\\.", "1.");
  }
}
