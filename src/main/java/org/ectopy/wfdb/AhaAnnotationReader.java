package org.ectopy.wfdb;

import java.nio.file.Path;
import java.util.List;
import org.ectopy.record.Annotation;

/**
 * Reads annotations in AHA format, 16 bytes each: a byte without meaning, the AHA code, the time
 * (32 bits, high word first), a serial number (16 bits), the MIT subtype, the byte that the WFDB
 * library hands out as channel, and up to six characters. An entry that begins with 255 ends the
 * file, which the library pads with that byte to a multiple of 1024.
 */
final class AhaAnnotationReader {

  private static final int END = 0xFF;
  private static final int UNREADABLE = -1;
  private static final int AUX_LENGTH = 6;

  private final AnnotationBytes bytes;

  private AhaAnnotationReader(AnnotationBytes bytes) {
    this.bytes = bytes;
  }

  /**
   * All annotations of a file, with the standard symbols.
   *
   * @throws WfdbException where the file ends too early, be it only its end that is missing
   */
  static List<Annotation> read(Path file, byte[] content) throws WfdbException {
    AhaAnnotationReader reader = new AhaAnnotationReader(new AnnotationBytes(file, content));
    AnnotationCollector annotations = AnnotationCollector.of(file);
    while (reader.bytes.unsignedByte("an annotation or the end (a byte 255)") != END) {
      annotations.add(reader.annotation());
    }
    return annotations.annotations();
  }

  private Annotation annotation() throws WfdbException {
    int code = bytes.unsignedByte("an AHA code");
    long sample = bytes.interval("a time (4 bytes)");
    bytes.skip(Short.BYTES, "a serial number (2 bytes)");
    int subtype = (byte) bytes.unsignedByte("a subtype");
    if (code == 'U' && subtype == 0) {
      subtype = UNREADABLE;
    }
    int channel = bytes.unsignedByte("a channel");
    String aux = bytes.latin1(AUX_LENGTH, "six characters");
    return new Annotation(
        sample,
        AnnotationFormat.ahaSymbol(code),
        subtype,
        channel,
        0,
        aux.charAt(0) == 0 ? "" : aux);
  }
}
