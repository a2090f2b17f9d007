package org.ectopy.record;

/**
 * What an annotation says: a WFDB annotation code with its mnemonic.
 *
 * @param code 0 to 58 (59 and above are the file format's own words)
 * @param mnemonic what is shown and typed, such as {@code V}
 * @param description in words
 * @param beat whether it marks a QRS complex
 */
public record AnnotationSymbol(int code, String mnemonic, String description, boolean beat) {}
