package org.ectopy.ui.beats;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ectopy.ui.session.TimeText;

/** A word of a filter that compares a number: {@code p<0.6}, {@code rr>=500}, {@code t>12:30}. */
final class NumberWord {

  private static final Pattern COMPARISON = Pattern.compile("(p|rr|t)(<=|>=|<|>|=)(.*)");

  private NumberWord() {}

  /** What a word compares; empty where it compares nothing. */
  static Optional<FilterWord> of(String word) {
    Matcher matcher = COMPARISON.matcher(word);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String sign = matcher.group(2);
    String value = matcher.group(3);
    if (value.isEmpty()) {
      return Optional.of(columns -> beat -> true);
    }
    return Optional.of(
        switch (matcher.group(1)) {
          case "p" -> known(BeatColumn.PROBABILITY, comparing(sign, probability(value)));
          case "rr" -> known(BeatColumn.RR, comparing(sign, number(value)));
          default -> time(sign, value);
        });
  }

  private static FilterWord known(BeatColumn column, DoublePredicate fits) {
    return columns ->
        beat -> {
          int key = columns.key(column, beat);
          return key != BeatColumns.UNKNOWN && fits.test(key);
        };
  }

  private static FilterWord time(String sign, String value) {
    return columns -> {
      DoublePredicate fits = comparing(sign, TimeText.frame(value, columns.framesPerSecond()));
      return beat -> fits.test((double) columns.frame(beat));
    };
  }

  /** Nothing fits what is no number. */
  private static DoublePredicate comparing(String sign, OptionalDouble number) {
    if (number.isEmpty()) {
      return value -> false;
    }
    double limit = number.getAsDouble();
    return switch (sign) {
      case "<" -> value -> value < limit;
      case "<=" -> value -> value <= limit;
      case ">" -> value -> value > limit;
      case ">=" -> value -> value >= limit;
      default -> value -> value == limit;
    };
  }

  /** From 0 to 1, or with a percent sign from 0 to 100, as the columns count it. */
  private static OptionalDouble probability(String text) {
    boolean percent = text.endsWith("%");
    OptionalDouble number = number(percent ? text.substring(0, text.length() - 1) : text);
    double scale = percent ? BeatColumns.CERTAIN / 100.0 : BeatColumns.CERTAIN;
    return number.stream().map(value -> Math.rint(value * scale)).findFirst();
  }

  private static OptionalDouble number(String text) {
    try {
      return OptionalDouble.of(Double.parseDouble(text));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }
}
