package org.ectopy.wfdb;

import java.nio.file.Path;

/**
 * Where and how a record is to be written.
 *
 * @param folder an existing folder
 * @param name the new record's name: letters, digits, {@code _} and {@code -}
 * @param format how its samples are to be stored
 * @param overwrite what happens to files of that name
 */
public record RecordTarget(Path folder, String name, SignalFormat format, Overwrite overwrite) {

  /** The header to be written. */
  public Path headerFile() {
    return folder.resolve(name + HeaderFile.EXTENSION);
  }

  /** The signal file to be written. */
  public Path signalFile() {
    return folder.resolve(signalFileName());
  }

  String signalFileName() {
    return name + ".dat";
  }
}
