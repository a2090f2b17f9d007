import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** The tools that packages are made with: the JDK's, the system's, and whole folders. */
final class Tools {

  private static final CopyOption[] EXACTLY = {
    StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS
  };

  private Tools() {}

  /** A tool of the JDK that this runs on, such as jlink. */
  static void run(String name, List<String> words) {
    ToolProvider tool =
        ToolProvider.findFirst(name)
            .orElseThrow(() -> new IllegalStateException("this JDK has no " + name));
    int end = tool.run(System.out, System.err, words.toArray(String[]::new));
    if (end != 0) {
      throw new IllegalStateException(name + " ended with " + end + ": " + words);
    }
  }

  /** A program of the system; where it is missing, {@code comesWith} names the package it is in. */
  static void program(String comesWith, List<String> words)
      throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder(words).inheritIO().start();
    } catch (IOException e) {
      throw new IOException(
          words.getFirst() + " is missing: install it with 'apt-get install " + comesWith + "'", e);
    }
    if (process.waitFor() != 0) {
      throw new IOException("failed: " + words);
    }
  }

  /** Takes from the native libraries below a folder what only a debugger reads. */
  static void strip(Path folder) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("strip", "--strip-unneeded"));
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(file -> file.getFileName().toString().matches(".+\\.so(\\.\\d+)*"))
          .forEach(file -> words.add(file.toString()));
    }
    program("binutils", words);
  }

  /** A folder with all in it, with their times: the start cache is held against those. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      all.forEach(file -> copyOne(file, to.resolve(from.relativize(file).toString())));
    }
  }

  private static void copyOne(Path from, Path to) {
    try {
      Files.copy(from, to, EXACTLY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder with all in it, where there is one. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
