package org.ectopy.library;

import java.nio.file.Path;
import java.util.List;
import org.ectopy.document.DocumentPlaces;

/**
 * What a person has of records: the folders that are remembered, and the index of what is in them.
 *
 * @param folders remembers the folders
 * @param index reads what is in a folder
 */
public record Library(FolderFile folders, FolderIndex index) {

  /**
   * A library whose files lie in {@code home}, where documents may be too; nothing is made before
   * there is something to keep.
   */
  public static Library in(Path home) {
    return new Library(
        new FolderFile(home.resolve("folders.txt")),
        new FolderIndex(home.resolve("index"), new DocumentPlaces(home, List.of())));
  }
}
