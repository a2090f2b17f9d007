package org.ectopy.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one statement, read from left to right. */
final class Statement {

  private static final Pattern WORD = Pattern.compile("\\d+(?:\\.\\d+)?(?::\\d+)*|[^\\s\\d]\\S*");
  private static final double MINUTE = 60;

  private final List<ScriptWord> words;
  private final ScriptWord end;
  private int next;

  private Statement(List<ScriptWord> words, ScriptWord end) {
    this.words = words;
    this.end = end;
  }

  /** The statement in a part of a line, which begins at a column counted from 1. */
  static Statement of(String part, int line, int column) {
    List<ScriptWord> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(part);
    while (matcher.find()) {
      words.add(new ScriptWord(matcher.group(), line, column + matcher.start()));
    }
    return new Statement(words, new ScriptWord("", line, column + part.stripTrailing().length()));
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  boolean atEnd() {
    return next == words.size();
  }

  /** The next word, or an empty one at the end. */
  ScriptWord peek() {
    return atEnd() ? end : words.get(next);
  }

  /** Takes words, capitals or not, where they come next; else takes nothing. */
  boolean take(String phrase) {
    String[] wanted = phrase.split(" ", -1);
    if (next + wanted.length > words.size()) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (!words.get(next + i).text().equalsIgnoreCase(wanted[i])) {
        return false;
      }
    }
    next += wanted.length;
    return true;
  }

  /** Takes the longest of some phrases that comes next. */
  Optional<String> takeLongest(List<String> phrases) {
    Optional<String> longest =
        phrases.stream().filter(this::comes).max((a, b) -> Integer.compare(a.length(), b.length()));
    longest.ifPresent(this::take);
    return longest;
  }

  private boolean comes(String phrase) {
    int before = next;
    boolean taken = take(phrase);
    next = before;
    return taken;
  }

  /** Takes a word that must come. */
  void expect(String phrase, String example) throws ScriptException {
    if (!take(phrase)) {
      throw unexpected("'" + phrase + "', as in '" + example + "'");
    }
  }

  /** Whether a number comes next. */
  boolean numberComes() {
    return !atEnd() && Character.isDigit(peek().text().charAt(0));
  }

  /** Whether a rate such as {@code 70/min} comes next. */
  boolean rateComes() {
    return next + 1 < words.size() && words.get(next + 1).text().equalsIgnoreCase("/min");
  }

  /** Takes a number between two bounds. */
  double number(String what, double least, double most) throws ScriptException {
    ScriptWord word = peek();
    if (!word.text().matches("\\d+(\\.\\d+)?")) {
      throw unexpected(what + ", a number");
    }
    double value = Double.parseDouble(word.text());
    if (value < least || value > most) {
      throw word.error(
          String.format(
              Locale.ROOT,
              "%s is %s, expected %s to %s",
              what,
              word.text(),
              plain(least),
              plain(most)));
    }
    next++;
    return value;
  }

  /** Takes a whole number between two bounds. */
  long whole(String what, long least, long most) throws ScriptException {
    if (peek().text().contains(".")) {
      throw unexpected(what + ", a whole number");
    }
    return (long) number(what, (double) least, (double) most);
  }

  /** Takes a length of time such as {@code 90 s}, {@code 1 min 30 s} or {@code 1:30}, in s. */
  double duration() throws ScriptException {
    ScriptWord first = peek();
    double seconds = first.text().contains(":") ? clock() : spelledDuration();
    if (seconds <= 0) {
      throw first.error("a length of time of 0, expected more");
    }
    return seconds;
  }

  private double spelledDuration() throws ScriptException {
    double value = number("a length of time", 0, 100_000);
    if (take("min")) {
      return value * MINUTE + (numberComes() ? restInSeconds() : 0);
    }
    expect("s", "30 s' or '2 min");
    return value;
  }

  private double restInSeconds() throws ScriptException {
    double seconds = number("seconds", 0, MINUTE);
    expect("s", "1 min 30 s");
    return seconds;
  }

  /** Takes a time of the record such as {@code 1:30}, in s. */
  double clock() throws ScriptException {
    ScriptWord word = peek();
    if (!word.text().matches("\\d{1,2}(:[0-5]\\d){1,2}")) {
      throw unexpected("a time such as 1:30");
    }
    next++;
    double seconds = 0;
    for (String part : word.text().split(":", -1)) {
      seconds = seconds * MINUTE + Integer.parseInt(part);
    }
    return seconds;
  }

  /** Makes sure that nothing is left. */
  void requireEnd() throws ScriptException {
    if (!atEnd()) {
      throw unexpected("';', ',' or the end of the line");
    }
  }

  /** An error at the next word. */
  ScriptException unexpected(String expected) {
    String found = atEnd() ? "the statement ends here" : "found '" + peek().text() + "'";
    return peek().error(found + ", expected " + expected);
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}
