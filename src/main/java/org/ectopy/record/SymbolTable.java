package org.ectopy.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The meaning of every annotation code: the standard ones, and those an annotation file declares.
 *
 * @param symbols one for each code from 0 to {@link AnnotationSymbol#MAX_CODE}, in order
 */
public record SymbolTable(List<AnnotationSymbol> symbols) {

  /** The standard codes alone. */
  public static final SymbolTable STANDARD = new SymbolTable(StandardSymbols.byCode());

  /** Copies the list and sees that each symbol stands at its code. */
  public SymbolTable {
    symbols = List.copyOf(symbols);
    if (symbols.size() != AnnotationSymbol.MAX_CODE + 1) {
      throw new IllegalArgumentException("a symbol table has " + symbols.size() + " entries");
    }
    for (int code = 0; code < symbols.size(); code++) {
      if (symbols.get(code).code() != code) {
        throw new IllegalArgumentException("symbol " + symbols.get(code) + " at code " + code);
      }
    }
  }

  /** The symbol of a code from 0 to {@link AnnotationSymbol#MAX_CODE}. */
  public AnnotationSymbol symbol(int code) {
    return symbols.get(code);
  }

  /** The symbol shown as {@code mnemonic}; where several are, the one with the lowest code. */
  public Optional<AnnotationSymbol> withMnemonic(String mnemonic) {
    return symbols.stream().filter(symbol -> symbol.mnemonic().equals(mnemonic)).findFirst();
  }

  /** This table with other meanings for the codes of {@code declared}; the last one holds. */
  public SymbolTable declaring(List<AnnotationSymbol> declared) {
    List<AnnotationSymbol> changed = new ArrayList<>(symbols);
    declared.forEach(symbol -> changed.set(symbol.code(), symbol));
    return new SymbolTable(changed);
  }
}
