import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Java that the program brings along: the modules it uses and JavaFX as three more, with their
 * native libraries among Java's own, so that JavaFX unpacks nothing.
 */
final class ShippedRuntime {

  /** What the libraries use (jdeps), the languages of the window, and curves for downloads. */
  private static final String MODULES =
      "java.base,java.desktop,java.logging,java.management,java.net.http,java.xml,"
          + "jdk.crypto.ec,jdk.localedata,jdk.unsupported,javafx.controls";

  private final Path javafx;
  private final Path modules;

  /**
   * @param javafx the folder of the jars of JavaFX
   * @param modules where they are laid as modules that can be linked
   */
  ShippedRuntime(Path javafx, Path modules) {
    this.javafx = javafx;
    this.modules = modules;
  }

  void makeIn(Path runtime) throws IOException {
    for (String name : List.of("base", "graphics", "controls")) {
      link("javafx-" + name, "javafx." + name + ".jmod");
    }
    Tools.run(
        "jlink",
        List.of(
            "--module-path",
            modules.toString(),
            "--add-modules",
            MODULES,
            "--include-locales=en,ko,zh",
            "--strip-debug",
            "--no-header-files",
            "--no-man-pages",
            "--output",
            runtime.toString()));
  }

  private void link(String artifact, String module) throws IOException {
    Path classes = modules.resolve(artifact).resolve("classes");
    Path natives = Files.createDirectories(modules.resolve(artifact).resolve("natives"));
    try (FileSystem jar = FileSystems.newFileSystem(platformJar(artifact));
        Stream<Path> all = Files.walk(jar.getPath("/"))) {
      all.filter(Files::isRegularFile).forEach(file -> extract(file, classes, natives));
    }
    Tools.run(
        "jmod",
        List.of(
            "create",
            "--class-path",
            classes.toString(),
            "--libs",
            natives.toString(),
            modules.resolve(module).toString()));
  }

  /** Beside it lies a jar without a platform in its name, which holds nothing. */
  private Path platformJar(String artifact) throws IOException {
    try (Stream<Path> all = Files.list(javafx)) {
      return all.filter(
              jar -> jar.getFileName().toString().matches(artifact + "-[0-9.]+-[a-z].*\\.jar"))
          .findFirst()
          .orElseThrow(() -> new IOException(artifact + " is not in " + javafx));
    }
  }

  private static void extract(Path file, Path classes, Path natives) {
    String name = file.toString().substring(1);
    boolean isNative = name.matches("[^/]+\\.(so|dll|dylib)");
    Path target = (isNative ? natives : classes).resolve(name);
    try {
      Files.createDirectories(target.getParent());
      Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
