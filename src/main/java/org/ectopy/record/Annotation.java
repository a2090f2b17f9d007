package org.ectopy.record;

/**
 * One mark on a record.
 *
 * @param sample its time in ticks of its {@link AnnotationSet}: frames of the record, unless the
 *     set has a time resolution of its own
 * @param symbol what it says
 * @param subtype -128 to 127
 * @param channel the lead it belongs to, 0 to 255
 * @param number a number of the annotator's choosing, -128 to 127
 * @param aux the auxiliary string, one character a byte (ISO 8859-1), with its NULs; empty for none
 */
public record Annotation(
    long sample, AnnotationSymbol symbol, int subtype, int channel, int number, String aux) {

  /** A mark without subtype, channel, number and auxiliary string. */
  public static Annotation of(long sample, AnnotationSymbol symbol) {
    return new Annotation(sample, symbol, 0, 0, 0, "");
  }

  /** The auxiliary string that holds {@code text} in UTF-8. */
  public static String auxOf(String text) {
    return AuxText.encode(text);
  }

  /**
   * The auxiliary string to be shown: without the NULs at its end, read as UTF-8 where it is valid
   * UTF-8, else as ISO 8859-1.
   */
  public String auxText() {
    return AuxText.decode(aux);
  }

  /** Whether it marks a QRS complex. */
  public boolean beat() {
    return symbol.beat();
  }

  /** The same mark at another time in ticks. */
  public Annotation at(long otherSample) {
    return new Annotation(otherSample, symbol, subtype, channel, number, aux);
  }

  /** The same mark saying something else. */
  public Annotation saying(AnnotationSymbol otherSymbol) {
    return new Annotation(sample, otherSymbol, subtype, channel, number, aux);
  }

  boolean hasCode(int code) {
    return symbol.code() == code;
  }
}
