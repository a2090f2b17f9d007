package org.ectopy.wfdb;

import java.nio.file.Files;
import java.nio.file.Path;

/** What happens to a file that stands where another is to be written. */
public enum Overwrite {
  /** It stays, and the write is refused. */
  REFUSE,
  /** It is replaced in one step, once the new file is whole. */
  REPLACE;

  /**
   * For a file that a file dialogue was answered with: such a dialogue has asked before it names a
   * file that stands there; one that comes meanwhile stays.
   */
  public static Overwrite agreed(Path file) {
    return Files.exists(file) ? REPLACE : REFUSE;
  }
}
