package org.ectopy.wfdb;

import java.nio.file.Path;
import java.util.List;
import org.ectopy.record.Annotation;
import org.ectopy.record.SymbolTable;

/**
 * Reads annotations in MIT format.
 *
 * <p>Channel and number hold until they are changed; subtype and auxiliary string belong to one
 * annotation. Modifiers apply to the annotation before them, even across a SKIP, and of several of
 * a kind the last one holds. A subtype and a number are the low 8 bits of their word with a sign, a
 * channel those without, as in the WFDB library.
 */
final class MitAnnotationReader {

  private static final String NEXT = "an annotation or the end word (two zero bytes)";

  private final AnnotationBytes bytes;
  private final AnnotationCollector annotations;
  private long tick;
  private int channel;
  private int number;

  private MitAnnotationReader(AnnotationBytes bytes, AnnotationCollector annotations) {
    this.bytes = bytes;
    this.annotations = annotations;
  }

  /**
   * All annotations of a file, with the standard symbols. Bytes behind the end word are passed
   * over.
   *
   * @throws WfdbException where the file ends too early, be it only its end word that is missing
   */
  static List<Annotation> read(Path file, byte[] content) throws WfdbException {
    MitAnnotationReader reader =
        new MitAnnotationReader(new AnnotationBytes(file, content), AnnotationCollector.of(file));
    reader.readAll();
    return reader.annotations.annotations();
  }

  private void readAll() throws WfdbException {
    int word = bytes.word(NEXT);
    while (word != MitWord.END) {
      int code = MitWord.code(word);
      if (code == MitWord.SKIP) {
        skip();
      } else if (code > MitWord.SKIP) {
        int position = bytes.position() - Short.BYTES;
        throw bytes.failure(position, "code " + code + " stands where " + NEXT + " was expected");
      } else {
        tick += MitWord.data(word);
        annotations.add(annotation(code));
      }
      word = bytes.word(NEXT);
    }
  }

  private Annotation annotation(int code) throws WfdbException {
    long sample = tick;
    int subtype = 0;
    String aux = "";
    while (MitWord.code(bytes.peekWord()) >= MitWord.SKIP) {
      int word = bytes.word(NEXT);
      int data = MitWord.data(word);
      switch (MitWord.code(word)) {
        case MitWord.SKIP -> skip();
        case MitWord.NUM -> number = (byte) data;
        case MitWord.SUB -> subtype = (byte) data;
        case MitWord.CHN -> channel = data & 0xFF;
        default -> aux = aux(data & MitWord.MAX_AUX);
      }
    }
    return new Annotation(sample, SymbolTable.STANDARD.symbol(code), subtype, channel, number, aux);
  }

  private void skip() throws WfdbException {
    tick += bytes.interval("the interval of a SKIP (4 bytes)");
  }

  private String aux(int length) throws WfdbException {
    String aux = bytes.latin1(length, "an auxiliary string of " + length + " bytes");
    if (length % 2 == 1) {
      bytes.skip(1, "the byte that makes an auxiliary string even");
    }
    return aux;
  }
}
