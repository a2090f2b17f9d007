package org.ectopy.wfdb;

import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.SymbolTable;

/** The two layouts of annotation files. */
public enum AnnotationFormat {
  /** 16-bit words of code and interval: the usual one, and the one that is written. */
  MIT,
  /** 16 bytes for each annotation, as the AHA database was distributed. */
  AHA;

  private static final String AHA_FIRST_CODES = "EFNOPQRUV";
  private static final String AHA_CODES = AHA_FIRST_CODES + "[]";
  private static final String MIT_MNEMONICS = "EFN\"/Qr~V[]";

  /**
   * The format of a file with the given content. An AHA file begins with a zero byte and a letter
   * that is the AHA code of a beat, of noise or of a note.
   */
  static AnnotationFormat of(byte[] content) {
    boolean aha = content.length > 1 && content[0] == 0 && AHA_FIRST_CODES.indexOf(content[1]) >= 0;
    return aha ? AHA : MIT;
  }

  /** The symbol for an AHA code, a byte from 0 to 255; unknown ones mean no annotation. */
  static AnnotationSymbol ahaSymbol(int code) {
    int place = AHA_CODES.indexOf(code);
    return place < 0
        ? SymbolTable.STANDARD.symbol(0)
        : SymbolTable.STANDARD
            .withMnemonic(String.valueOf(MIT_MNEMONICS.charAt(place)))
            .orElseThrow();
  }
}
