package org.ectopy.teaching;

import java.util.Comparator;
import java.util.Optional;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;
import org.ectopy.record.RhythmSpan;
import org.ectopy.record.SymbolTable;

/**
 * One of the answers that a question can have.
 *
 * @param subject what it is an answer to
 * @param name a class's letter, a beat's symbol such as {@code A}, or a rhythm as annotators write
 *     it, such as {@code (AFIB}
 */
public record QuizType(QuizSubject subject, String name) {

  /** Classes as tables have them, symbols by their WFDB codes, normal rhythm before the others. */
  public static final Comparator<QuizType> IN_ORDER =
      Comparator.comparing(QuizType::subject)
          .thenComparingInt(QuizType::place)
          .thenComparing(QuizType::name);

  private static final LabelMap CLASSES = LabelMap.EC57;
  private static final String NORMAL_RHYTHM = "(N";

  /** A class of beats. */
  public static QuizType of(BeatClass beatClass) {
    return new QuizType(QuizSubject.CLASSES, beatClass.name());
  }

  /** A symbol of beats. */
  public static QuizType of(AnnotationSymbol symbol) {
    return new QuizType(QuizSubject.SYMBOLS, symbol.mnemonic());
  }

  /** A rhythm by its name in annotation files, such as {@code (AFIB}. */
  public static QuizType ofRhythm(String name) {
    return new QuizType(QuizSubject.RHYTHMS, name);
  }

  /** The class, or that of the symbol by EC57's map; empty for a rhythm. */
  public Optional<BeatClass> beatClass() {
    return switch (subject) {
      case CLASSES -> Optional.of(BeatClass.valueOf(name));
      case SYMBOLS -> SymbolTable.STANDARD.withMnemonic(name).flatMap(CLASSES::classOf);
      case RHYTHMS -> Optional.empty();
    };
  }

  /** What a beat is, where the subject is beats; empty for a symbol that is none of a beat. */
  static Optional<QuizType> of(QuizSubject subject, AnnotationSymbol symbol) {
    return switch (subject) {
      case CLASSES -> CLASSES.classOf(symbol).map(QuizType::of);
      case SYMBOLS -> CLASSES.classOf(symbol).map(known -> of(symbol));
      case RHYTHMS -> Optional.empty();
    };
  }

  /** What a stretch of rhythm is. */
  static QuizType of(RhythmSpan span) {
    return ofRhythm(span.name());
  }

  private int place() {
    return switch (subject) {
      case CLASSES -> BeatClass.valueOf(name).index();
      case SYMBOLS ->
          SymbolTable.STANDARD
              .withMnemonic(name)
              .map(AnnotationSymbol::code)
              .orElse(AnnotationSymbol.MAX_CODE + 1);
      case RHYTHMS -> name.equals(NORMAL_RHYTHM) ? 0 : 1;
    };
  }
}
