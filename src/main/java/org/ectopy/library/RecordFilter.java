package org.ectopy.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Chooses records by words, all of which must be true of a record:
 *
 * <ul>
 *   <li>{@code V}, {@code class:S}: it has beats of that AAMI class (a bare letter is a capital);
 *   <li>{@code rhythm:AFIB}: it has that rhythm; {@code lead:V1}: it has that lead;
 *   <li>{@code age>60}, {@code age<=40}, {@code age:52}; {@code female}, {@code male}, {@code
 *       sex:F};
 *   <li>{@code edited}: somebody has edited it here;
 *   <li>anything else occurs in its name, leads, rhythms or comments, however it is written;
 *   <li>{@code -} before any of these turns it round.
 * </ul>
 */
public final class RecordFilter {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;]+");

  private final List<Predicate<IndexedRecord>> words;

  private RecordFilter(List<Predicate<IndexedRecord>> words) {
    this.words = List.copyOf(words);
  }

  /** Understands what was typed; words that are not finished yet let everything through. */
  public static RecordFilter of(String typed) {
    List<Predicate<IndexedRecord>> words = new ArrayList<>();
    for (String word : BETWEEN_WORDS.split(typed.strip(), 0)) {
      if (!word.isEmpty()) {
        words.add(FilterWord.of(word));
      }
    }
    return new RecordFilter(words);
  }

  /** Whether it lets everything through. */
  public boolean empty() {
    return words.isEmpty();
  }

  /** Whether it lets a record through. */
  public boolean accepts(IndexedRecord record) {
    return words.stream().allMatch(word -> word.test(record));
  }
}
