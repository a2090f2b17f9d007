package org.ectopy.ui.beats;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ectopy.annotation.MarkState;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.BeatClass;
import org.ectopy.record.SymbolTable;

/** One word of a filter, and what it means. */
@FunctionalInterface
interface FilterWord {

  /** {@code name:value,value}. */
  Pattern NAMED = Pattern.compile("(class|model|symbol|by|note):(.*)");

  /** Says of each beat whether the word is true of it. */
  IntPredicate over(BeatColumns columns);

  /** What a word means; one that means nothing else is looked for in the notes. */
  static FilterWord of(String word) {
    if (word.startsWith("-") && word.length() > 1) {
      FilterWord wanted = of(word.substring(1));
      return columns -> wanted.over(columns).negate();
    }
    return NumberWord.of(word)
        .or(() -> named(word))
        .or(() -> state(word))
        .or(() -> symbols(word))
        .orElseGet(() -> text(BeatColumns::notes, BeatColumn.NOTE, word));
  }

  private static Optional<FilterWord> named(String word) {
    Matcher matcher = NAMED.matcher(word);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String value = matcher.group(2);
    if (value.isEmpty()) {
      return Optional.of(columns -> beat -> true);
    }
    return Optional.of(
        switch (matcher.group(1)) {
          case "class" -> classes(BeatColumn.CLASS, value);
          case "model" -> classes(BeatColumn.MODEL, value);
          case "symbol" -> symbols(Arrays.asList(value.split(",", -1)));
          case "by" -> text(BeatColumns::authors, BeatColumn.AUTHOR, value);
          default -> text(BeatColumns::notes, BeatColumn.NOTE, value);
        });
  }

  private static FilterWord classes(BeatColumn column, String value) {
    List<String> letters = Arrays.asList(value.toUpperCase(Locale.ROOT).split(",", -1));
    boolean[] wanted = new boolean[BeatColumns.NO_CLASS + 1];
    BeatClass.inOrder().forEach(each -> wanted[each.index()] = letters.contains(each.name()));
    wanted[BeatColumns.NO_CLASS] = letters.contains("-");
    return columns -> beat -> wanted[columns.key(column, beat)];
  }

  private static Optional<FilterWord> state(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "differs" -> Optional.of(columns -> columns::differs);
      case "noted" -> Optional.of(columns -> beat -> !columns.notes().text(beat).isEmpty());
      case "detected" ->
          Optional.of(
              columns -> beat -> columns.key(BeatColumn.CLASS, beat) == BeatColumns.NO_CLASS);
      case "given", "predicted", "corrected", "confirmed" -> {
        MarkState wanted = MarkState.valueOf(lower.toUpperCase(Locale.ROOT));
        yield Optional.of(columns -> beat -> columns.state(beat) == wanted);
      }
      default -> Optional.empty();
    };
  }

  /** A letter, or some with commas between them. */
  private static Optional<FilterWord> symbols(String word) {
    List<String> letters = Arrays.asList(word.split(",", -1));
    boolean known = letters.stream().allMatch(letter -> spelled(letter).findAny().isPresent());
    return known ? Optional.of(symbols(letters)) : Optional.empty();
  }

  private static FilterWord symbols(List<String> letters) {
    List<String> wanted = letters.stream().flatMap(each -> spelled(each).limit(1)).toList();
    return columns -> {
      boolean[] fits = columns.symbols().where(wanted::contains);
      return beat -> fits[columns.key(BeatColumn.SYMBOL, beat)];
    };
  }

  /** The beat symbol as it is typed, else the one in capitals. */
  private static Stream<String> spelled(String letter) {
    return Stream.of(letter, letter.toUpperCase(Locale.ROOT))
        .filter(
            each ->
                SymbolTable.STANDARD.withMnemonic(each).filter(AnnotationSymbol::beat).isPresent());
  }

  private static FilterWord text(NamesOf names, BeatColumn column, String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    Predicate<String> fits = text -> text.toLowerCase(Locale.ROOT).contains(wanted);
    return columns -> {
      boolean[] fitting = names.in(columns).where(fits);
      return beat -> fitting[columns.key(column, beat)];
    };
  }

  /** One of the columns that hold texts. */
  @FunctionalInterface
  interface NamesOf {

    /** The texts. */
    Names in(BeatColumns columns);
  }
}
