package org.ectopy.library;

import java.nio.file.Path;
import java.util.List;

/**
 * A record as the listing of its folder shows it: nothing has been opened.
 *
 * @param header its header file
 * @param stamp names, sizes and times of all files of its name; it changes when one of them does
 * @param annotators the extensions of files that may hold annotations, in alphabetical order
 * @param edited whether somebody has edited its annotations here
 */
public record ListedRecord(Path header, String stamp, List<String> annotators, boolean edited) {

  /** Copies the list. */
  public ListedRecord {
    annotators = List.copyOf(annotators);
  }

  /** The name of its files without extension. */
  public String stem() {
    String name = String.valueOf(header.getFileName());
    return name.substring(0, name.lastIndexOf('.'));
  }

  /** The file with an extension beside the header. */
  Path beside(String extension) {
    return header.resolveSibling(stem() + "." + extension);
  }
}
