package org.ectopy.record;

/**
 * What an annotation says: a WFDB annotation code with its mnemonic.
 *
 * @param code 0 to 58 (59 and above are the file format's own words)
 * @param mnemonic what is shown and typed, such as {@code V}
 * @param description in words; empty where the code has no meaning of its own
 * @param beat whether it marks a QRS complex
 */
public record AnnotationSymbol(int code, String mnemonic, String description, boolean beat) {

  /** The largest code an annotation can have. */
  public static final int MAX_CODE = 58;
}
