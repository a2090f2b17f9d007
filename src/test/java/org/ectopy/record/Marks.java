package org.ectopy.record;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Annotations written briefly: {@code Marks.of("18+(N 77N")}. */
final class Marks {

  private static final Pattern MARK = Pattern.compile("(-?\\d+)(\\S)(\\S*)");

  private Marks() {}

  /** Annotations of the form {@code sample mnemonic aux}, the mnemonic being one character. */
  static List<Annotation> of(String text) {
    return MARK.matcher(text).results().map(Marks::mark).toList();
  }

  private static Annotation mark(MatchResult word) {
    return mark(Long.parseLong(word.group(1)), word.group(2), 0, word.group(3));
  }

  static Annotation mark(long sample, String mnemonic, int subtype, String aux) {
    return new Annotation(sample, symbol(mnemonic), subtype, 0, 0, aux);
  }

  static Annotation numbered(long sample, String mnemonic, int channel, int number) {
    return new Annotation(sample, symbol(mnemonic), 0, channel, number, "");
  }

  private static AnnotationSymbol symbol(String mnemonic) {
    return SymbolTable.STANDARD.withMnemonic(mnemonic).orElseThrow();
  }
}
