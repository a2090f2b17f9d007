package org.ectopy.ui.preferences;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something of others that the program is made with.
 *
 * @param file the name of its file without ending: artifact and version
 * @param name what it calls itself
 * @param licence the licence's name, as SPDX has it
 */
public record Library(String file, String name, String licence) {

  /** All that the program comes with, as a list in the resources has it. */
  public static List<Library> all() {
    return lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Library::of)
        .toList();
  }

  private static Stream<String> lines() {
    try (InputStream file = Library.class.getResourceAsStream("/org/ectopy/ui/libraries.txt")) {
      if (file == null) {
        return Stream.of();
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Library of(String line) {
    String[] parts = line.split("\\s*\\|\\s*", -1);
    return new Library(parts[0].strip(), parts[1], parts[2].strip());
  }
}
