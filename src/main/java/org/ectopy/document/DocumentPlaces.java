package org.ectopy.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ectopy.wfdb.RecordFiles;

/**
 * Where a record's journals and saved annotations lie: beside the record, or in the user's own
 * folder where the record's cannot be written to or belongs to the program.
 */
public final class DocumentPlaces {

  /** The extension of annotation files that this program saves. */
  public static final String SAVED = "ect";

  private static final String JOURNAL = ".ectopy";
  private static final int DIGITS = 16;

  private final Path userFolder;
  private final List<Path> programFolders;

  /**
   * @param userFolder where documents may be kept for the user
   * @param programFolders whose records came with the program, and are left as they are
   */
  public DocumentPlaces(Path userFolder, List<Path> programFolders) {
    this.userFolder = userFolder;
    this.programFolders =
        programFolders.stream().map(folder -> folder.toAbsolutePath().normalize()).toList();
  }

  /** The journal of edits that begin with {@code base}: the one that exists, else a new one's. */
  Path journal(Path header, String base) {
    String name = RecordFiles.name(header) + "." + base + JOURNAL;
    Path beside = header.toAbsolutePath().resolveSibling(name);
    Path away = away(header).resolve(name);
    if (Files.exists(beside)) {
      return beside;
    }
    return Files.exists(away) || !besideAllowed(header) ? away : beside;
  }

  /** The journal in the user's folder, wherever another may lie. */
  Path journalAway(Path header, String base) {
    return away(header).resolve(RecordFiles.name(header) + "." + base + JOURNAL);
  }

  /** Where the record's saved annotations go. */
  public Path saved(Path header) {
    String name = RecordFiles.name(header) + "." + SAVED;
    return besideAllowed(header)
        ? header.toAbsolutePath().resolveSibling(name)
        : away(header).resolve(name);
  }

  private boolean besideAllowed(Path header) {
    Path folder = header.toAbsolutePath().normalize().resolveSibling("");
    return programFolders.stream().noneMatch(folder::startsWith) && Files.isWritable(folder);
  }

  private Path away(Path header) {
    Path whole = header.toAbsolutePath().normalize();
    String digits =
        Fingerprint.of(whole.toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    return userFolder.resolve("documents").resolve(RecordFiles.name(header) + "-" + digits);
  }
}
