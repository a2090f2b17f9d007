package org.ectopy.wfdb;

import java.nio.file.Path;

/**
 * Something in a record's files that is not as its headers say.
 *
 * @param file the file at fault
 * @param found what is there, in words
 * @param expected what should be there, in words; empty where {@code found} says it all
 */
public record Finding(Path file, String found, String expected) {

  /** What stopped a file from being checked. */
  public static Finding of(WfdbException failure) {
    return new Finding(failure.file(), failure.detail(), "");
  }

  /** The finding on one line. */
  @Override
  public String toString() {
    return file + ": " + found + (expected.isEmpty() ? "" : ", expected " + expected);
  }
}
