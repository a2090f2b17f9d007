package org.ectopy.wfdb;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;

/**
 * Writes annotations in MIT format as the WFDB library does: a SKIP only where an interval does not
 * fit the annotation's own ten bits, then SUB, CHN, NUM and AUX where they say something new.
 */
final class MitAnnotationWriter {

  /** The longest interval the library puts into one SKIP, forwards or backwards, in ticks. */
  private static final int MAX_SKIP = Integer.MAX_VALUE;

  private ByteBuffer bytes = littleEndian(1024);
  private long tick;
  private int channel;
  private int number;

  private MitAnnotationWriter() {}

  /**
   * The whole file that holds {@code set}. Where its first word would look like an AHA code, a SKIP
   * of no ticks precedes it.
   */
  static byte[] encode(AnnotationSet set) {
    MitAnnotationWriter writer = new MitAnnotationWriter();
    writer.write(set);
    byte[] encoded = writer.content();
    if (AnnotationFormat.of(encoded) == AnnotationFormat.MIT) {
      return encoded;
    }
    MitAnnotationWriter unmistakable = new MitAnnotationWriter();
    unmistakable.skip(0);
    unmistakable.write(set);
    return unmistakable.content();
  }

  private void write(AnnotationSet set) {
    set.declarations().closedBefore(set.annotations()).notes().forEach(this::annotation);
    set.annotations().forEach(this::annotation);
    word(MitWord.END);
  }

  private void annotation(Annotation annotation) {
    int code = annotation.symbol().code();
    word(MitWord.of(code, intervalInWord(code, annotation.sample() - tick)));
    tick = annotation.sample();
    if (annotation.subtype() != 0) {
      word(MitWord.of(MitWord.SUB, annotation.subtype()));
    }
    if (annotation.channel() != channel) {
      channel = annotation.channel();
      word(MitWord.of(MitWord.CHN, channel));
    }
    if (annotation.number() != number) {
      number = annotation.number();
      word(MitWord.of(MitWord.NUM, number));
    }
    aux(annotation.aux());
  }

  /**
   * Writes the SKIPs an interval needs and returns what is left for the annotation's word. A null
   * annotation always has one tick in its word, since without it would be the end of the file.
   */
  private int intervalInWord(int code, long interval) {
    long left = interval;
    while (Math.abs(left) > MAX_SKIP) {
      int step = left > 0 ? MAX_SKIP : -MAX_SKIP;
      skip(step);
      left -= step;
    }
    if (code == 0) {
      skip((int) (left - 1));
      return 1;
    }
    if (left >= 0 && left <= MitWord.MAX_DATA) {
      return (int) left;
    }
    skip((int) left);
    return 0;
  }

  private void skip(int ticks) {
    word(MitWord.of(MitWord.SKIP, 0));
    word(ticks >>> Short.SIZE);
    word(ticks);
  }

  private void aux(String aux) {
    if (aux.isEmpty()) {
      return;
    }
    word(MitWord.of(MitWord.AUX, aux.length()));
    makeRoom(aux.length() + 1);
    bytes.put(aux.getBytes(StandardCharsets.ISO_8859_1));
    if (aux.length() % 2 == 1) {
      bytes.put((byte) 0);
    }
  }

  private void word(int word) {
    makeRoom(Short.BYTES);
    bytes.putShort((short) word);
  }

  private void makeRoom(int length) {
    if (bytes.remaining() < length) {
      bytes = littleEndian(Math.multiplyExact(bytes.capacity(), 2)).put(bytes.flip());
    }
  }

  private byte[] content() {
    byte[] content = new byte[bytes.position()];
    bytes.get(0, content);
    return content;
  }

  private static ByteBuffer littleEndian(int capacity) {
    return ByteBuffer.allocate(capacity).order(ByteOrder.LITTLE_ENDIAN);
  }
}
