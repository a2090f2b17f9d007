package org.ectopy.record;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of an auxiliary string, one character each, into text and back. */
final class AuxText {

  private AuxText() {}

  /** Without the NULs at its end, read as UTF-8 where it is valid UTF-8, else as ISO 8859-1. */
  static String decode(String aux) {
    String bytes = withoutTrailingNuls(aux);
    if (bytes.chars().allMatch(c -> c < 0x80) || bytes.chars().anyMatch(c -> c > 0xFF)) {
      return bytes;
    }
    try {
      ByteBuffer encoded = ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1));
      return StandardCharsets.UTF_8.newDecoder().decode(encoded).toString();
    } catch (CharacterCodingException e) {
      return bytes;
    }
  }

  /** The UTF-8 bytes of {@code text}, one character each. */
  static String encode(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static String withoutTrailingNuls(String aux) {
    int end = aux.length();
    while (end > 0 && aux.charAt(end - 1) == 0) {
      end--;
    }
    return aux.substring(0, end);
  }
}
