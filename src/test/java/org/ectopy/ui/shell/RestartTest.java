package org.ectopy.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RestartTest {

  @Test
  void whatWasOpenedAtTheFirstStartIsNotOpenedAgain() {
    List<String> words = List.of("-Xmx2g", "-m", "org.ectopy/org.ectopy.Ectopy", "old.hea");
    assertEquals(
        List.of("java", "-Xmx2g", "-m", "org.ectopy/org.ectopy.Ectopy"),
        Restart.program("java", words, 1));
    assertEquals(List.of("java", "-m"), Restart.program("java", List.of("-m"), 0));
  }

  @Test
  void nothingIsStartedUnlessItIsWanted() {
    List<Runnable> last = new ArrayList<>();
    Restart.ofThisProgram(0).ifPresent(restart -> restart.atEnd(last::add));
    assertTrue(last.isEmpty());
    Restart.ofThisProgram(0)
        .ifPresent(
            restart -> {
              restart.want(Optional.empty());
              restart.atEnd(last::add);
              assertEquals(1, last.size());
            });
  }
}
