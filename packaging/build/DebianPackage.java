import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The image as a Debian package: below /usr/lib, with its command, menu entry and file type as
 * files that dpkg knows, so that no script runs when it is installed or removed.
 */
final class DebianPackage {

  private static final Path DEFINITION = Path.of("packaging/debian");

  private final Path image;
  private final Path out;
  private final String version;
  private final Path tree;

  DebianPackage(Path image, Path out, String version) {
    this.image = image;
    this.out = out;
    this.version = version;
    this.tree = out.resolve("debian");
  }

  void make() throws IOException, InterruptedException {
    Files.createDirectories(tree.resolve("usr/lib"));
    Tools.copy(image, tree.resolve("usr/lib/ectopy"));
    lay("ectopy.desktop", "usr/share/applications/ectopy.desktop");
    lay("ectopy.xml", "usr/share/mime/packages/ectopy.xml");
    lay("../icon/ectopy.svg", "usr/share/icons/hicolor/scalable/apps/ectopy.svg");
    lay("../icon/ectopy.png", "usr/share/icons/hicolor/256x256/apps/ectopy.png");
    Files.createDirectories(tree.resolve("usr/bin"));
    Files.createSymbolicLink(tree.resolve("usr/bin/ectopy"), Path.of("../lib/ectopy/bin/ectopy"));
    Files.createDirectories(tree.resolve("usr/share/doc/ectopy"));
    Files.createSymbolicLink(
        tree.resolve("usr/share/doc/ectopy/copyright"),
        Path.of("../../../lib/ectopy/lib/app/THIRD-PARTY.txt"));
    describe();
    Path file = out.resolve("ectopy_" + version + "_amd64.deb");
    Tools.program(
        "dpkg",
        List.of(
            "dpkg-deb",
            "--root-owner-group",
            "-Zxz",
            "-z2",
            "--build",
            tree.toString(),
            file.toString()));
    System.out.printf(
        Locale.ROOT, "%s: %d MB, installed %d MB%n", file, Files.size(file) / 1_000_000, size());
  }

  private void lay(String from, String to) throws IOException {
    Path target = tree.resolve(to);
    Files.createDirectories(target.getParent());
    Files.copy(DEFINITION.resolve(from), target, StandardCopyOption.REPLACE_EXISTING);
  }

  private void describe() throws IOException {
    String control =
        Files.readString(DEFINITION.resolve("control"))
            .replace("${version}", version)
            .replace("${kilobytes}", Long.toString(size() * 1_000_000 / 1024));
    Files.createDirectories(tree.resolve("DEBIAN"));
    Files.writeString(tree.resolve("DEBIAN/control"), control);
  }

  /** Of all files, in MB. */
  private long size() throws IOException {
    try (Stream<Path> all = Files.walk(tree)) {
      return all.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum()
          / 1_000_000;
    }
  }
}
