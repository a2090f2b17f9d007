package org.ectopy.ui.beats;

import org.ectopy.annotation.EditKind;
import org.ectopy.annotation.Mark;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.RhythmSpan;
import org.ectopy.record.SymbolTable;

/** What a mark in the table of marks is about. */
enum MarkKind {
  /** A rhythm begins, or ends. */
  RHYTHM("+", EditKind.RHYTHM),
  /** The signal's quality changes. */
  QUALITY("~", EditKind.QUALITY),
  /** Something is said of a place, or of a beat. */
  NOTE("\"", EditKind.NOTE);

  private final String mnemonic;
  private final EditKind edit;

  MarkKind(String mnemonic, EditKind edit) {
    this.mnemonic = mnemonic;
    this.edit = edit;
  }

  /** The kind of a mark. */
  static MarkKind of(Mark mark) {
    Annotation annotation = mark.annotation();
    String symbol = annotation.symbol().mnemonic();
    if (symbol.equals(QUALITY.mnemonic)) {
      return QUALITY;
    }
    return symbol.equals(RHYTHM.mnemonic) && RhythmSpan.bounds(annotation) ? RHYTHM : NOTE;
  }

  /** The symbol of a new one. */
  AnnotationSymbol symbol() {
    return SymbolTable.STANDARD.withMnemonic(mnemonic).orElseThrow();
  }

  /** What an edit of it is called. */
  EditKind edit() {
    return edit;
  }
}
