import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    Path home = Path.of(arguments[0]).toAbsolutePath();
    Path scratch = Files.createDirectories(Path.of(arguments[1])).toAbsolutePath();
    Path cache = home.resolve("lib/start.aot");
    Files.deleteIfExists(cache);
    Process rehearsal = rehearsal(home, scratch, cache).start();
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
  private static ProcessBuilder rehearsal(Path home, Path scratch, Path cache) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder builder =
        new ProcessBuilder(
            java.toString(),
            "-Xmx400m",
            "-XX:AOTCacheOutput=" + cache,
            "--module-path",
            home.resolve("lib/javafx").toString(),
            "--add-modules",
            "javafx.controls",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Duser.home=" + scratch,
            "-Dectopy.home=" + home,
            "-cp",
            home.resolve("lib") + "/*",
            "org.ectopy.ui.shell.Rehearsal",
            home.toString(),
            home.resolve("sample-records/mixed.hea").toString());
    for (String folder : List.of("HOME", "APPDATA", "XDG_DATA_HOME", "XDG_CACHE_HOME")) {
      builder.environment().put(folder, scratch.toString());
    }
    return builder
        .redirectErrorStream(true)
        .redirectOutput(scratch.resolve("rehearsal.log").toFile());
  }
}
