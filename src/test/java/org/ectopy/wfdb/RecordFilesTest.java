package org.ectopy.wfdb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFilesTest {

  @TempDir private Path path = Path.of("");

  @Test
  void annotatorsAreTheOtherFilesOfThatName() throws Exception {
    Files.writeString(path.resolve("r.hea"), "r 1 250\nr.sig 16\n");
    for (String name :
        List.of(
            "r.sig", "r.dat", "r.qrs", "r.atr", "r.", "r.PNG", "r.txt", "r.a.b", "rr.atr", "r",
            "q.atr")) {
      Files.createFile(path.resolve(name));
    }
    Files.createDirectory(path.resolve("r.dir"));
    assertEquals(List.of("atr", "qrs"), RecordFiles.annotators(path.resolve("r")));
    assertEquals(List.of("atr", "qrs"), RecordFiles.annotators(path.resolve("r.hea")));
  }

  @Test
  void pathsOfARecord() {
    assertEquals(Path.of("a/r.hea"), RecordFiles.header(Path.of("a/r")));
    assertEquals(Path.of("a/r.hea"), RecordFiles.header(Path.of("a/r.hea")));
    assertEquals(Path.of("r.v1.hea"), RecordFiles.header(Path.of("r.v1")));
    assertEquals(Path.of("a/r.atr"), RecordFiles.annotations(Path.of("a/r.hea"), "atr"));
    assertEquals(Path.of("r.atr"), RecordFiles.annotations(Path.of("r"), "atr"));
  }
}
