package org.ectopy.wfdb;

/** What happens to a file that stands where another is to be written. */
public enum Overwrite {
  /** It stays, and the write is refused. */
  REFUSE,
  /** It is replaced in one step, once the new file is whole. */
  REPLACE
}
