package org.ectopy.wfdb;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The content of an annotation file, read from front to back; its end is an error that says so. */
final class AnnotationBytes {

  private final Path file;
  private final ByteBuffer bytes;

  AnnotationBytes(Path file, byte[] content) {
    this.file = file;
    this.bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
  }

  int position() {
    return bytes.position();
  }

  void skip(int count, String what) throws WfdbException {
    require(count, what);
    bytes.position(bytes.position() + count);
  }

  /** The next byte, 0 to 255. */
  int unsignedByte(String what) throws WfdbException {
    require(Byte.BYTES, what);
    return bytes.get() & 0xFF;
  }

  /** The next 16-bit word, without a sign. */
  int word(String what) throws WfdbException {
    require(Short.BYTES, what);
    return bytes.getChar();
  }

  /** The word that comes next, or {@link MitWord#END} where none does. */
  int peekWord() {
    return bytes.remaining() < Short.BYTES ? MitWord.END : bytes.getChar(bytes.position());
  }

  /** The next 32-bit number, in the order of a PDP-11: its high word comes first. */
  int interval(String what) throws WfdbException {
    require(Integer.BYTES, what);
    return Integer.rotateLeft(bytes.getInt(), Short.SIZE);
  }

  /** The next {@code length} bytes, one character each. */
  String latin1(int length, String what) throws WfdbException {
    require(length, what);
    int start = bytes.position();
    bytes.position(start + length);
    return new String(bytes.array(), start, length, StandardCharsets.ISO_8859_1);
  }

  WfdbException failure(int position, String problem) {
    return new WfdbException(file, "byte " + position, problem);
  }

  private void require(int count, String what) throws WfdbException {
    int left = bytes.remaining();
    if (left < count) {
      throw failure(
          position(),
          what
              + " was expected, but the file has "
              + left
              + (left == 1 ? " byte more" : " bytes more"));
    }
  }
}
