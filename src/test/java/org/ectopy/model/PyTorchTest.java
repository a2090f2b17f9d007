package org.ectopy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PyTorchTest {

  @TempDir Path folder;

  @Test
  void aMissingLibraryIsToldInOneSentence() {
    String problem = PyTorch.load(folder).orElseThrow();
    assertEquals(1, problem.lines().count());
    assertTrue(problem.startsWith("PyTorch's library for " + System.getProperty("os.name")));
    assertTrue(problem.contains(folder.toString()), problem);
    assertTrue(problem.contains("records can be opened and labels edited"), problem);
  }

  @Test
  void nothingIsUnpackedOrFetched() throws IOException {
    PyTorch.require();
    assertEquals("true", System.getProperty("ai.djl.offline"));
    assertEquals("true", System.getProperty("OPT_OUT_TRACKING"));
    Path own = Path.of(System.getProperty("ectopy.home")).resolve("lib").resolve("pytorch");
    Path maps = Path.of("/proc/self/maps");
    Assumptions.assumeTrue(Files.exists(maps), "what is loaded can be seen on Linux only");
    String loaded = Files.readString(maps);
    assertTrue(loaded.contains(own.toRealPath() + "/libtorch_cpu"), "loaded from " + own);
    assertTrue(
        loaded
            .lines()
            .filter(line -> line.contains("torch"))
            .allMatch(line -> line.contains(own.toString())));
  }
}
