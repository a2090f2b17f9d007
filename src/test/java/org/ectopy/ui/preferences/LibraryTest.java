package org.ectopy.ui.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list in the About box names what lies in the program's folder, and nothing else. */
class LibraryTest {

  private static final Path LIB = Path.of(System.getProperty("ectopy.home"), "lib");

  private static Set<String> jars() throws IOException {
    Set<String> names = new TreeSet<>();
    for (Path folder : List.of(LIB, LIB.resolve("javafx"))) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .map(file -> String.valueOf(file.getFileName()))
            .filter(name -> name.endsWith(".jar") && !name.equals("ectopy.jar"))
            .map(name -> name.replaceFirst("(-(linux|win|mac)(-aarch64)?)?\\.jar$", ""))
            .forEach(names::add);
      }
    }
    return names;
  }

  @Test
  void everyLibraryIsNamedAndNoOther() throws IOException {
    Set<String> listed =
        Library.all().stream()
            .map(Library::file)
            .filter(file -> !file.startsWith("lib"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(jars(), listed);
  }

  @Test
  void eachHasALicence() {
    assertFalse(Library.all().isEmpty());
    for (Library library : Library.all()) {
      assertFalse(library.name().isBlank() || library.licence().isBlank(), library.file());
    }
  }
}
