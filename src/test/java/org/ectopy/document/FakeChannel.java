package org.ectopy.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A file in memory that tells what was asked of it, and fails when it is told to. */
final class FakeChannel implements JournalChannel {

  final List<String> calls = new ArrayList<>();
  byte[] bytes;
  int room = Integer.MAX_VALUE;
  boolean forceFails;
  boolean truncateFails;
  boolean vanished;

  FakeChannel(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  @Override
  public void write(ByteBuffer more, long position) throws IOException {
    calls.add("write " + more.remaining() + " at " + position);
    while (more.hasRemaining()) {
      int at = Math.toIntExact(position) + more.position();
      if (at >= room) {
        throw new IOException("No space left on device");
      }
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length, at + 1));
      bytes[at] = more.get();
    }
  }

  @Override
  public void force() throws IOException {
    calls.add("force");
    if (forceFails) {
      throw new IOException("Input/output error");
    }
  }

  @Override
  public void truncate(long length) throws IOException {
    calls.add("truncate " + length);
    if (truncateFails) {
      throw new IOException("Input/output error");
    }
    bytes = Arrays.copyOf(bytes, Math.toIntExact(length));
  }

  @Override
  public boolean inPlace() {
    calls.add("in place?");
    return !vanished;
  }

  @Override
  public void close() {
    calls.add("close");
  }
}
