package org.ectopy.ui.session;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.ectopy.ui.command.Texts;
import org.jspecify.annotations.Nullable;

/** Keeps {@link Settings} in a file: changes that follow each other closely are written once. */
public final class SettingsStore implements AutoCloseable {

  private static final long MILLIS_TO_GATHER = 300;
  private static final long SECONDS_TO_END = 5;

  private final SettingsFile file;
  private final Consumer<String> problems;
  private final ScheduledThreadPoolExecutor writer =
      new ScheduledThreadPoolExecutor(
          1, work -> Thread.ofPlatform().daemon().name("ectopy-settings").unstarted(work));
  private final AtomicReference<@Nullable ObjectNode> unwritten = new AtomicReference<>();
  private final Settings settings;

  /**
   * Reads what is remembered in a file. One that is damaged or of a newer program is kept aside,
   * one that cannot be read stays as it is; the usual settings hold then.
   *
   * @param problems is told in one sentence what goes wrong, on any thread
   */
  public SettingsStore(Path path, Consumer<String> problems) {
    ObjectMapper json = new ObjectMapper();
    this.file = new SettingsFile(path, json);
    this.problems = problems;
    writer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    settings = read(json);
  }

  private Settings read(ObjectMapper json) {
    try {
      return kept(new Settings(json, file.read()));
    } catch (SettingsFile.SetAsideException e) {
      problems.accept(
          Texts.format(
              e.version() == 0 ? "settings.damaged" : "settings.newer",
              file.path(),
              e.kept().getFileName(),
              e.version(),
              SettingsFile.VERSION));
      return kept(new Settings(json, json.createObjectNode()));
    } catch (IOException e) {
      problems.accept(Texts.format("settings.unreadable", file.path(), Problems.sentence(e)));
      return new Settings();
    }
  }

  private Settings kept(Settings read) {
    read.keepIn(this::keep);
    return read;
  }

  /** What is remembered. */
  public Settings settings() {
    return settings;
  }

  private void keep(ObjectNode now) {
    if (unwritten.getAndSet(now) == null && !writer.isShutdown()) {
      var _ = writer.schedule(this::write, MILLIS_TO_GATHER, TimeUnit.MILLISECONDS);
    }
  }

  private void write() {
    ObjectNode now = unwritten.getAndSet(null);
    if (now == null) {
      return;
    }
    try {
      file.write(now);
    } catch (IOException e) {
      problems.accept(Texts.format("settings.unwritten", file.path(), Problems.sentence(e)));
    }
  }

  /** Writes what is not yet written, and writes nothing more. */
  @Override
  public void close() {
    writer.shutdown();
    try {
      if (writer.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
        write();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
