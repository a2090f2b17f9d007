package org.ectopy.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ectopy.wfdb.HeaderFile;

/**
 * A database's own list of its records, {@code RECORDS}: a name a line, with {@code /} for folders
 * below; a line that ends in {@code /} names a folder with such a list of its own.
 */
final class RecordsFile {

  private static final String NAME = "RECORDS";
  private static final long MOST_BYTES = 1 << 25;
  private static final int DEEPEST = 4;

  private final Path folder;

  RecordsFile(Path folder) {
    this.folder = folder;
  }

  /**
   * The headers that it names in folders below its own, by folder; none where it cannot be read.
   */
  Map<Path, List<Path>> below() {
    Map<Path, List<Path>> headers = new TreeMap<>();
    collect(folder, 0, headers);
    headers.remove(folder);
    return headers;
  }

  private void collect(Path at, int depth, Map<Path, List<Path>> headers) {
    for (String line : lines(at.resolve(NAME))) {
      Optional<Path> named = inside(at, line);
      if (line.endsWith("/") && depth < DEEPEST) {
        named.ifPresent(subfolder -> collect(subfolder, depth + 1, headers));
      } else {
        named.ifPresent(record -> add(record, headers));
      }
    }
  }

  private static void add(Path record, Map<Path, List<Path>> headers) {
    Path parent = record.getParent();
    if (parent != null && Files.isDirectory(parent)) {
      Path header = record.resolveSibling(record.getFileName() + HeaderFile.EXTENSION);
      headers.computeIfAbsent(parent, each -> new ArrayList<>()).add(header);
    }
  }

  /** A list may come from anywhere: what leads out of the folder is left out. */
  private Optional<Path> inside(Path at, String line) {
    try {
      Path path = at.resolve(line).normalize();
      boolean below = path.startsWith(folder) && !path.equals(folder) && !path.equals(at);
      return below ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static List<String> lines(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        return List.of();
      }
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
