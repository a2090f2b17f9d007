package org.ectopy.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentRecordsTest {

  private static final Path FOLDER = Path.of("ward").toAbsolutePath();

  private final RecentRecords recent = new RecentRecords(new Settings());

  private List<String> names() {
    return recent.headers().getValue().stream()
        .map(header -> String.valueOf(Path.of(header).getFileName()))
        .toList();
  }

  private void add(String name) {
    recent.add(FOLDER.resolve(name));
  }

  @Test
  void theLatestIsFirstAndNoneIsTwice() {
    add("a");
    add("b");
    recent.add(FOLDER.resolve("x").resolve("..").resolve("a"));
    assertEquals(List.of("a", "b"), names());
  }

  @Test
  void tenAreRemembered() {
    IntStream.rangeClosed(1, 12).forEach(i -> add("r" + i));
    assertEquals(10, names().size());
    assertEquals("r12", names().getFirst());
    assertEquals("r3", names().getLast());
    recent.clear();
    assertEquals(List.of(), names());
  }
}
