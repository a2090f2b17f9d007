package org.ectopy.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of a library: {@code NAME.ectopy-model} and {@code NAME.json} of each version, {@code
 * NAME.deleted} so that no name comes back, and {@code current.txt}.
 */
final class LibraryFiles {

  private static final String NOTES = ".json";
  private static final String DELETED = ".deleted";
  private static final String CURRENT = "current.txt";
  private static final long MOST_BYTES = 1 << 20;
  private static final int MOST_SET_ASIDE = 1000;

  private final Path folder;

  LibraryFiles(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  Path bundle(String name) {
    return folder.resolve(name + ModelBundle.ENDING);
  }

  /** The names of all bundles, in the order of the alphabet. */
  List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return names;
    }
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, "[!.]*" + ModelBundle.ENDING)) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        names.add(name.substring(0, name.length() - ModelBundle.ENDING.length()));
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    names.sort(null);
    return names;
  }

  /** Whether no version has the name, or ever had. */
  boolean free(String name) {
    return !Files.exists(bundle(name)) && !Files.exists(folder.resolve(name + DELETED));
  }

  /** What was noted of a version; nothing where the file is missing or damaged. */
  ModelNotes notes(String name) {
    try {
      Path file = folder.resolve(name + NOTES);
      return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES
          ? BundleFormat.JSON.readValue(Files.readAllBytes(file), ModelNotes.class)
          : ModelNotes.NONE;
    } catch (IOException e) {
      return ModelNotes.NONE;
    }
  }

  void write(String name, ModelNotes notes) throws IOException {
    try {
      byte[] json = BundleFormat.JSON.writeValueAsBytes(notes);
      WholeFile.write(folder.resolve(name + NOTES), json, true);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("notes are plain words", e);
    }
  }

  /** The name of the model in use; empty where none was chosen. */
  Optional<String> current() {
    try {
      Path file = folder.resolve(CURRENT);
      return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES
          ? Optional.of(Files.readString(file, StandardCharsets.UTF_8).strip())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  void writeCurrent(String name) throws IOException {
    Files.createDirectories(folder);
    WholeFile.write(folder.resolve(CURRENT), name.getBytes(StandardCharsets.UTF_8), true);
  }

  /** Its name is marked as used first, so that it never comes back. */
  void delete(String name) throws IOException {
    WholeFile.write(folder.resolve(name + DELETED), new byte[0], true);
    try {
      Files.delete(bundle(name));
    } catch (NoSuchFileException e) {
      throw new ModelException(bundle(name), "there is no such file", e);
    }
    Files.deleteIfExists(folder.resolve(name + NOTES));
  }

  /** Puts a damaged bundle where it is not read again, and returns its new name. */
  String setAside(String name) throws IOException {
    Path aside = folder.resolve(name + ModelBundle.ENDING + ".damaged-1");
    for (int i = 2; Files.exists(aside) && i <= MOST_SET_ASIDE; i++) {
      aside = folder.resolve(name + ModelBundle.ENDING + ".damaged-" + i);
    }
    Files.move(bundle(name), aside);
    return String.valueOf(aside.getFileName());
  }
}
