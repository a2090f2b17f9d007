package org.ectopy.document;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The locks that this program holds. There is one of these in a program: a lock file is opened once
 * only, since closing any handle of it would give the lock away.
 */
public final class EditLocks {

  private final Map<Path, EditLock> held = new HashMap<>();

  /** A program that holds no locks. */
  public EditLocks() {}

  /**
   * Takes the lock of a journal.
   *
   * @throws DocumentException where somebody else edits it, saying who
   */
  synchronized EditLock take(Path journal) throws DocumentException {
    Path file = lockFile(journal);
    if (held.containsKey(file)) {
      throw new DocumentException(journal, "is being edited in another window of this program");
    }
    EditLock lock = EditLock.take(journal, file, this::forget);
    held.put(file, lock);
    return lock;
  }

  /** The same file for each way that leads to the journal. */
  private static Path lockFile(Path journal) throws DocumentException {
    try {
      Path folder = journal.toAbsolutePath().resolveSibling("").toRealPath();
      return folder.resolve(journal.getFileName() + ".lock");
    } catch (NoSuchFileException e) {
      throw new DocumentException(journal, "cannot be edited, its folder is gone", e);
    } catch (IOException e) {
      throw DocumentException.failed(journal, "cannot be edited", e);
    }
  }

  private synchronized void forget(Path file) throws IOException {
    EditLock lock = held.remove(file);
    if (lock != null) {
      lock.release();
    }
  }
}
