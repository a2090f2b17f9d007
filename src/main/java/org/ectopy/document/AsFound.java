package org.ectopy.document;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.ectopy.wfdb.AtomicFile;

/**
 * Copies of journals as they were found, kept beside them before anything is cut off or replaced.
 */
final class AsFound {

  private AsFound() {}

  /**
   * Copies a journal and returns once the copy is on disk; an empty one is not worth it.
   *
   * @throws IOException where it cannot be copied
   */
  static void keep(Path journal) throws IOException {
    if (Files.size(journal) == 0) {
      return;
    }
    String when = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString().replace(':', '-');
    Path copy = journal.resolveSibling(journal.getFileName() + ".as-found-" + when);
    boolean whole = false;
    try {
      Files.copy(journal, copy);
      try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      AtomicFile.forceFolder(copy.toAbsolutePath().getParent());
      whole = true;
    } finally {
      if (!whole) {
        Files.deleteIfExists(copy);
      }
    }
  }
}
