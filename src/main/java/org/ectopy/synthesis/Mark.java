package org.ectopy.synthesis;

import org.ectopy.record.Annotation;
import org.ectopy.record.SymbolTable;

/**
 * What is known to be at a place of a synthetic record.
 *
 * @param frame where
 * @param mnemonic the annotation's symbol
 * @param subtype 0 but for quality marks
 * @param aux empty but for rhythm marks
 */
record Mark(long frame, String mnemonic, int subtype, String aux) {

  Annotation annotation() {
    return new Annotation(
        frame,
        SymbolTable.STANDARD.withMnemonic(mnemonic).orElseThrow(),
        subtype,
        0,
        0,
        aux.isEmpty() ? "" : Annotation.auxOf(aux));
  }
}
