package org.ectopy.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

  private final UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
  private final List<String> problems = new CopyOnWriteArrayList<>();

  @TempDir Path folder = Path.of("");

  @AfterEach
  void putBack() {
    Thread.setDefaultUncaughtExceptionHandler(before);
  }

  private String text() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(folder.resolve("log"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".log")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  @Test
  void whatNobodyCatchesIsLoggedWithItsTraceAndSaidInOneSentence() throws Exception {
    LogFile log = new LogFile(folder.resolve("log"), problems::add);
    log.install();
    Thread thread =
        Thread.ofPlatform()
            .name("far-away")
            .start(
                () -> {
                  throw new IllegalStateException("the beat was lost");
                });
    thread.join();
    log.close();
    assertTrue(text().contains("uncaught in far-away"), text());
    assertTrue(text().contains("IllegalStateException: the beat was lost"), text());
    assertTrue(text().contains("at org.ectopy.ui.shell.LogFileTest"), text());
    assertEquals(1, problems.size());
    assertTrue(problems.getFirst().contains("the beat was lost"), problems.getFirst());
    assertFalse(problems.getFirst().contains("\tat "), problems.getFirst());
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("log"), "");
    LogFile log = new LogFile(file, problems::add);
    log.install();
    log.close();
    assertEquals(1, problems.size());
    assertTrue(problems.getFirst().startsWith(file.toString()), problems.getFirst());
  }
}
