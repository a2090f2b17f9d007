package org.ectopy.record;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one note at the head of an annotation file declares, if anything. */
final class Declaration {

  static final String BEGIN_SYMBOLS = "## annotation type definitions";
  static final String END_SYMBOLS = "## end of definitions";

  private static final String RESOLUTION = "## time resolution: ";
  private static final Pattern NUMBER = Pattern.compile("\\s*(\\d+\\.?\\d*(?:[eE][+-]?\\d+)?)");
  private static final Pattern SYMBOL =
      Pattern.compile("[ \\t]*(\\d{1,4})[ \\t]+([^ \\t]+)(?:[ \\t](.*))?", Pattern.DOTALL);

  /** The largest code that can be given a meaning (ACMAX of the WFDB library). */
  private static final int MAX_DECLARED_CODE = 49;

  private Declaration() {}

  /** Whether a note stands where declarations stand: at tick 0, as a plain comment. */
  static boolean inPlace(Annotation note) {
    return note.hasCode(AnnotationCode.COMMENT) && note.sample() == 0 && note.subtype() == 0;
  }

  /** Whether its text declares something, or is a remark between declarations. */
  static boolean isDeclaration(Annotation note) {
    return note.aux().startsWith("#") || symbol(note).isPresent();
  }

  static boolean declaresResolution(Annotation note) {
    return note.aux().startsWith(RESOLUTION);
  }

  /** Ticks per second, where the note states them as a positive number. */
  static OptionalDouble timeResolution(Annotation note) {
    if (!declaresResolution(note)) {
      return OptionalDouble.empty();
    }
    Matcher number = NUMBER.matcher(text(note).substring(RESOLUTION.length()));
    double value = number.lookingAt() ? Double.parseDouble(number.group(1)) : 0;
    return value > 0 && Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /** The meaning that a note of the form {@code code mnemonic description} gives to a code. */
  static Optional<AnnotationSymbol> symbol(Annotation note) {
    Matcher parts = SYMBOL.matcher(text(note));
    if (!parts.matches() || Integer.parseInt(parts.group(1)) > MAX_DECLARED_CODE) {
      return Optional.empty();
    }
    int code = Integer.parseInt(parts.group(1));
    String description = parts.group(3) == null ? "" : parts.group(3);
    boolean beat = SymbolTable.STANDARD.symbol(code).beat();
    return Optional.of(new AnnotationSymbol(code, parts.group(2), description, beat));
  }

  /** The note that states a time resolution in ticks per second, to 12 digits. */
  static Annotation ofResolution(double ticksPerSecond) {
    if (!(ticksPerSecond > 0) || Double.isInfinite(ticksPerSecond)) {
      throw new IllegalArgumentException("a time resolution of " + ticksPerSecond + " per second");
    }
    BigDecimal digits = new BigDecimal(ticksPerSecond).round(new MathContext(12));
    return note(RESOLUTION + digits.stripTrailingZeros().toPlainString());
  }

  static Annotation ofSymbol(AnnotationSymbol symbol) {
    String words = symbol.code() + " " + symbol.mnemonic() + " " + symbol.description();
    Annotation note = note(words.stripTrailing());
    if (!symbol(note).equals(Optional.of(symbol))) {
      throw new IllegalArgumentException(symbol + " cannot be declared");
    }
    return note;
  }

  static Annotation note(String text) {
    AnnotationSymbol comment = SymbolTable.STANDARD.symbol(AnnotationCode.COMMENT);
    return new Annotation(0, comment, 0, 0, 0, Annotation.auxOf(text));
  }

  /** The library reads a note's text up to its first NUL. */
  private static String text(Annotation note) {
    int nul = note.aux().indexOf(0);
    return AuxText.decode(nul < 0 ? note.aux() : note.aux().substring(0, nul));
  }
}
