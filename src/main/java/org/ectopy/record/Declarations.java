package org.ectopy.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The head of an annotation file: notes at tick 0 that state its time resolution and the meaning of
 * its own annotation codes. They are kept as they stand, so that writing gives them back.
 *
 * @param notes in stored order, with the null annotation that may close them
 */
public record Declarations(List<Annotation> notes) {

  /** Nothing declared. */
  public static final Declarations NONE = new Declarations(List.of());

  private static final Annotation CLOSE =
      Annotation.of(0, SymbolTable.STANDARD.symbol(AnnotationCode.NULL));

  /** Copies the list. */
  public Declarations {
    notes = List.copyOf(notes);
  }

  /**
   * The declarations that say the given, laid out as the WFDB library lays them out.
   *
   * @param ticksPerSecond the time resolution; empty for the record's frames
   * @param symbols codes from 0 to 49 with meanings of their own
   * @throws IllegalArgumentException where a rate is not positive and finite, or a symbol would not
   *     be read back as it is
   */
  public static Declarations of(OptionalDouble ticksPerSecond, List<AnnotationSymbol> symbols) {
    if (ticksPerSecond.isEmpty() && symbols.isEmpty()) {
      return NONE;
    }
    List<Annotation> notes = new ArrayList<>();
    ticksPerSecond.ifPresent(rate -> notes.add(Declaration.ofResolution(rate)));
    if (!symbols.isEmpty()) {
      notes.add(Declaration.note(Declaration.BEGIN_SYMBOLS));
      symbols.forEach(symbol -> notes.add(Declaration.ofSymbol(symbol)));
      notes.add(Declaration.note(Declaration.END_SYMBOLS));
    }
    notes.add(CLOSE);
    return new Declarations(notes);
  }

  /**
   * The declarations at the head of {@code annotations}: the notes at tick 0 up to the last that
   * declares something, and the null annotation behind them. What follows are annotations.
   */
  public static Declarations leading(List<Annotation> annotations) {
    int end = 0;
    for (int i = 0; i < annotations.size() && Declaration.inPlace(annotations.get(i)); i++) {
      if (Declaration.isDeclaration(annotations.get(i))) {
        end = i + 1;
      }
    }
    if (end < annotations.size() && closes(annotations.get(end))) {
      end++;
    }
    return new Declarations(annotations.subList(0, end));
  }

  /**
   * These declarations, closed by a null annotation where the annotations that follow begin with a
   * comment that would otherwise be read as a declaration.
   */
  public Declarations closedBefore(List<Annotation> following) {
    boolean closed = !notes.isEmpty() && closes(notes.getLast());
    if (closed || leading(following).notes().isEmpty()) {
      return this;
    }
    List<Annotation> closing = new ArrayList<>(notes);
    closing.add(CLOSE);
    return new Declarations(closing);
  }

  /** Ticks per second of the annotations' times; empty where they count the record's frames. */
  public OptionalDouble timeResolution() {
    return notes.stream()
        .map(Declaration::timeResolution)
        .filter(OptionalDouble::isPresent)
        .reduce((first, last) -> last)
        .orElse(OptionalDouble.empty());
  }

  /** The codes that are given a meaning here, in stored order. */
  public List<AnnotationSymbol> symbols() {
    return notes.stream().map(Declaration::symbol).flatMap(Optional::stream).toList();
  }

  /** The same without any time resolution. */
  public Declarations withoutTimeResolution() {
    Stream<Annotation> others =
        notes.stream().filter(note -> !Declaration.declaresResolution(note));
    List<Annotation> left = others.toList();
    return left.stream().allMatch(Declarations::closes) ? NONE : new Declarations(left);
  }

  /**
   * The same with a time resolution in ticks per second, whatever they had before.
   *
   * @throws IllegalArgumentException where it is not positive and finite
   */
  public Declarations withTimeResolution(double ticksPerSecond) {
    Declarations others = withoutTimeResolution();
    if (others.notes().isEmpty()) {
      return of(OptionalDouble.of(ticksPerSecond), List.of());
    }
    List<Annotation> all = new ArrayList<>();
    all.add(Declaration.ofResolution(ticksPerSecond));
    all.addAll(others.notes());
    return new Declarations(all);
  }

  private static boolean closes(Annotation annotation) {
    return annotation.hasCode(AnnotationCode.NULL)
        && annotation.sample() == 0
        && annotation.aux().isEmpty();
  }
}
