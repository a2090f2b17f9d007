package org.ectopy.model;

import ai.djl.engine.Engine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * PyTorch's native library, loaded once from the program's folder. Nothing is downloaded, unpacked
 * or reported to anybody.
 */
public final class PyTorch {

  private static final String OTHERWISE =
      "; records can be opened and labels edited, but no model classifies or is trained";

  private PyTorch() {}

  /**
   * Loads the library where that has not been done.
   *
   * @throws ModelException where there is none for this machine, the same every time
   */
  public static void require() throws ModelException {
    if (Library.PROBLEM.isPresent()) {
      throw new ModelException(Library.PROBLEM.get());
    }
  }

  /** What keeps PyTorch in {@code folder} from being used; empty where nothing does. */
  static Optional<String> load(Path folder) {
    String name = System.mapLibraryName("djl_torch");
    if (!Files.isRegularFile(folder.resolve(name))) {
      return Optional.of(
          "PyTorch's library for %s is missing: there is no %s in %s%s"
              .formatted(platform(), name, folder, OTHERWISE));
    }
    settings(folder).forEach(System::setProperty);
    settingsOfJna(folder).forEach(System::setProperty);
    try {
      Engine.getEngine("PyTorch");
      return Optional.empty();
    } catch (RuntimeException | LinkageError e) {
      return Optional.of(
          "PyTorch's library in %s cannot be loaded on %s: %s%s"
              .formatted(folder, platform(), reason(e), OTHERWISE));
    }
  }

  /** One thread inside PyTorch: batches run side by side instead, which is faster here. */
  private static Map<String, String> settings(Path folder) {
    return Map.of(
        "ai.djl.offline", "true",
        "OPT_OUT_TRACKING", "true",
        "ai.djl.default_engine", "PyTorch",
        "PYTORCH_LIBRARY_PATH", folder.toString(),
        "PYTORCH_FLAVOR", "cpu",
        "DJL_CACHE_DIR", folder.toString(),
        "ENGINE_CACHE_DIR", folder.toString(),
        "ai.djl.pytorch.num_threads", "1",
        "ai.djl.pytorch.num_interop_threads", "1");
  }

  /** DJL calls the system through JNA, which would unpack its library and make a folder for it. */
  private static Map<String, String> settingsOfJna(Path folder) {
    return Map.of(
        "jna.boot.library.path", folder.toString(),
        "jna.tmpdir", System.getProperty("java.io.tmpdir"));
  }

  private static String platform() {
    return System.getProperty("os.name") + " (" + System.getProperty("os.arch") + ")";
  }

  private static String reason(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage()).lines().findFirst().orElse("no reason is given");
  }

  /** Loaded at the first question. */
  private static final class Library {

    static final Optional<String> PROBLEM =
        load(
            Path.of(System.getProperty("ectopy.home", "."))
                .toAbsolutePath()
                .resolve("lib")
                .resolve("pytorch"));
  }
}
