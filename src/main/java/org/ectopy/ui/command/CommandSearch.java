package org.ectopy.ui.command;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Finds commands by some of the letters of their names. */
public final class CommandSearch {

  private static final int WORD_START = 0;
  private static final int INSIDE = 100;
  private static final int SCATTERED = 200;
  private static final int GROUP = 300;

  private static final Comparator<Found> BEST_FIRST =
      Comparator.comparingInt((Found found) -> found.cost.orElseThrow())
          .thenComparingInt(found -> Texts.get(found.command.textKey()).length());

  private CommandSearch() {}

  /**
   * The commands in whose name, or in whose menu's name, every word of a query is found, best
   * first: at the start of a word, inside one, or as letters that follow each other with gaps;
   * among equals the shorter name. An empty query finds all of them in their order.
   */
  public static List<Command> find(String query) {
    List<String> words =
        Arrays.stream(query.toLowerCase(Locale.ROOT).split("\\s+", -1))
            .filter(word -> !word.isEmpty())
            .toList();
    if (words.isEmpty()) {
      return List.of(Command.values());
    }
    return Arrays.stream(Command.values())
        .map(command -> new Found(command, cost(command, words)))
        .filter(found -> found.cost.isPresent())
        .sorted(BEST_FIRST)
        .map(found -> found.command)
        .toList();
  }

  private record Found(Command command, OptionalInt cost) {}

  private static OptionalInt cost(Command command, List<String> words) {
    String name = Texts.get(command.textKey()).toLowerCase(Locale.ROOT);
    String id = command.id().replace('-', ' ');
    String group = command.group().title().toLowerCase(Locale.ROOT);
    int sum = 0;
    for (String word : words) {
      int best = Math.min(cost(word, name), cost(word, id));
      if (best == Integer.MAX_VALUE && group.startsWith(word)) {
        best = GROUP;
      }
      if (best == Integer.MAX_VALUE) {
        return OptionalInt.empty();
      }
      sum += best;
    }
    return OptionalInt.of(sum);
  }

  private static int cost(String word, String name) {
    int inside = name.indexOf(word);
    int start = name.startsWith(word) ? 0 : name.indexOf(" " + word);
    if (start >= 0) {
      return WORD_START + start;
    }
    return inside >= 0 ? INSIDE + inside : scattered(word, name);
  }

  /** The gaps between a word's letters in a name, the first letter being at a word's start. */
  private static int scattered(String word, String name) {
    int first = name.startsWith(word.substring(0, 1)) ? 0 : name.indexOf(" " + word.charAt(0)) + 1;
    if (first == 0 && name.charAt(0) != word.charAt(0)) {
      return Integer.MAX_VALUE;
    }
    int at = first;
    for (int i = 1; i < word.length(); i++) {
      at = name.indexOf(word.charAt(i), at + 1);
      if (at < 0) {
        return Integer.MAX_VALUE;
      }
    }
    return SCATTERED + at - first;
  }
}
