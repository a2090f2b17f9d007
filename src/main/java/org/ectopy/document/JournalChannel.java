package org.ectopy.document;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** The file under a journal, as far as a journal needs one. */
interface JournalChannel extends Closeable {

  /** Writes all of {@code bytes} at a position. */
  void write(ByteBuffer bytes, long position) throws IOException;

  /** Returns once all that was written is on disk. */
  void force() throws IOException;

  /** Cuts the file to a length. */
  void truncate(long length) throws IOException;

  /** Whether the file still stands where it was opened. */
  boolean inPlace();
}
