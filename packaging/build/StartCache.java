import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Rehearses the start of the packaged program without a screen and leaves beside its libraries what
 * Java learned from it (an AOT cache, JEP 514 and 515), so that the program starts sooner. Where
 * that does not come about there is no cache, and the program starts as it always did.
 *
 * <p>Usage: {@code java StartCache.java HOME SCRATCH}
 */
final class StartCache {

  private static final long MOST_SECONDS = 120;

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    make(java, Path.of(arguments[0]).toAbsolutePath(), Path.of(arguments[1]).toAbsolutePath());
  }

  /**
   * Makes the cache of the program in {@code home} for the very {@code java} that is to use it.
   *
   * @param scratch takes what the rehearsal writes
   */
  static void make(Path java, Path home, Path scratch) throws IOException, InterruptedException {
    Files.createDirectories(scratch);
    Path cache = home.resolve("lib/start.aot");
    Files.deleteIfExists(cache);
    Process rehearsal = rehearsal(java, home, scratch, cache).start();
    if (!rehearsal.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      rehearsal.descendants().forEach(ProcessHandle::destroyForcibly);
      rehearsal.destroyForcibly().waitFor();
    }
    if (rehearsal.exitValue() != 0) {
      Files.deleteIfExists(cache);
    }
    System.out.println(
        Files.exists(cache)
            ? "start cache: " + Files.size(cache) / 1_000_000 + " MB"
            : "no start cache: see " + scratch.resolve("rehearsal.log"));
  }

  /** The options that say what is loaded from where are those of {@code bin/ectopy}. */
  private static ProcessBuilder rehearsal(Path java, Path home, Path scratch, Path cache) {
    List<String> words = new ArrayList<>(List.of(java.toString(), "-Xmx400m"));
    words.add("-XX:AOTCacheOutput=" + cache);
    words.addAll(modules(home.resolve("lib/javafx")));
    words.addAll(
        List.of(
            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Duser.home=" + scratch,
            "-Dectopy.home=" + home,
            "-cp",
            home.resolve("lib/ectopy.jar").toString(),
            "org.ectopy.ui.shell.Rehearsal",
            home.toString(),
            home.resolve("sample-records/mixed.hea").toString()));
    ProcessBuilder builder = new ProcessBuilder(words);
    for (String folder : List.of("HOME", "APPDATA", "XDG_DATA_HOME", "XDG_CACHE_HOME")) {
      builder.environment().put(folder, scratch.toString());
    }
    return builder
        .redirectErrorStream(true)
        .redirectOutput(scratch.resolve("rehearsal.log").toFile());
  }

  /** JavaFX is in the Java that an installed program brings along; otherwise it lies beside. */
  private static List<String> modules(Path javafx) {
    return Files.isDirectory(javafx)
        ? List.of("--module-path", javafx.toString(), "--add-modules", "javafx.controls")
        : List.of();
  }
}
