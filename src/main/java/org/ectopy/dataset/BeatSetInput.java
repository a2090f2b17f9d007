package org.ectopy.dataset;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * The numbers of a beat set's file in order. None is read, and no array made, that the rest of the
 * file could not fill.
 */
final class BeatSetInput {

  private static final int CHUNK = 1 << 16;

  private final Path file;
  private final CRC32 checksum = new CRC32();
  private final DataInputStream source;
  private long left;
  private long at;

  /**
   * @param source a buffered stream of the file from its start
   * @param size its length in bytes
   */
  BeatSetInput(Path file, InputStream source, long size) {
    this.file = file;
    this.source = new DataInputStream(new CheckedInputStream(source, checksum));
    this.left = size;
  }

  /** A failure at the present place. */
  BeatSetException damaged(String problem) {
    return new BeatSetException(
        file, "byte %d: %s; the file is damaged, build it again".formatted(at, problem));
  }

  /** A failure of the whole file. */
  BeatSetException unreadable(String problem) {
    return new BeatSetException(file, problem);
  }

  /** The number of bytes that have not been read. */
  long left() {
    return left;
  }

  /** The checksum of all bytes read so far. */
  int checksum() {
    return (int) checksum.getValue();
  }

  int integer() throws IOException {
    take(Integer.BYTES);
    return source.readInt();
  }

  int oneByte() throws IOException {
    take(1);
    return source.readByte();
  }

  /** A number of things that take at least so many bytes each. */
  int count(String things, int bytesEach) throws IOException {
    int count = integer();
    if (count < 0 || (long) count * bytesEach > left) {
      throw damaged("%d %s where %d bytes are left".formatted(count, things, left));
    }
    return count;
  }

  String text() throws IOException {
    take(Short.BYTES);
    int length = source.readUnsignedShort();
    return new String(bytes(length), StandardCharsets.UTF_8);
  }

  byte[] bytes(int count) throws IOException {
    take(count);
    byte[] bytes = new byte[count];
    source.readFully(bytes);
    return bytes;
  }

  /** Bytes that are numbers from 0 to {@code most}. */
  byte[] bytes(int count, int most) throws IOException {
    byte[] bytes = bytes(count);
    for (byte value : bytes) {
      if (value < 0 || value > most) {
        throw damaged("%d where 0 to %d is expected".formatted(value, most));
      }
    }
    return bytes;
  }

  long[] longs(long count) throws IOException {
    long[] values = new long[length(count, Long.BYTES)];
    inChunks(values.length, Long.BYTES, (chunk, i, n) -> chunk.asLongBuffer().get(values, i, n));
    return values;
  }

  short[] shorts(long count) throws IOException {
    short[] values = new short[length(count, Short.BYTES)];
    inChunks(values.length, Short.BYTES, (chunk, i, n) -> chunk.asShortBuffer().get(values, i, n));
    return values;
  }

  float[] floats(long count) throws IOException {
    float[] values = new float[length(count, Float.BYTES)];
    inChunks(values.length, Float.BYTES, (chunk, i, n) -> chunk.asFloatBuffer().get(values, i, n));
    return values;
  }

  private void inChunks(int count, int bytesEach, Chunk chunk) throws IOException {
    byte[] bytes = new byte[CHUNK];
    int most = CHUNK / bytesEach;
    for (int done = 0; done < count; done += most) {
      int here = Math.min(most, count - done);
      source.readFully(bytes, 0, here * bytesEach);
      chunk.copy(ByteBuffer.wrap(bytes), done, here);
    }
  }

  private int length(long count, int bytesEach) throws IOException {
    if (count < 0 || count > Integer.MAX_VALUE) {
      throw damaged(count + " numbers in one array");
    }
    take(count * bytesEach);
    return (int) count;
  }

  private void take(long bytes) throws IOException {
    if (bytes > left) {
      throw damaged("%d bytes are expected and %d are left".formatted(bytes, left));
    }
    left -= bytes;
    at += bytes;
  }

  /** Takes numbers out of the bytes of a chunk. */
  @FunctionalInterface
  private interface Chunk {
    void copy(ByteBuffer chunk, int index, int count);
  }
}
