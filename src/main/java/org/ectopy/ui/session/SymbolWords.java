package org.ectopy.ui.session;

import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.SymbolTable;
import org.ectopy.ui.command.Texts;

/** Says in the window's language what annotation symbols mean. */
public final class SymbolWords {

  private SymbolWords() {}

  /** The meaning of a symbol; where its file gives it one of its own, that, as it stands there. */
  public static String of(AnnotationSymbol symbol) {
    String key = "symbol." + symbol.code();
    boolean standard = SymbolTable.STANDARD.symbol(symbol.code()).equals(symbol);
    return standard && Texts.has(key) ? Texts.get(key) : symbol.description();
  }
}
