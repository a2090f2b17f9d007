package org.ectopy.ui.beats;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Which beats a table shows: those of which every word of a text is true. */
public final class BeatFilter {

  /** All beats. */
  public static final BeatFilter ALL = new BeatFilter(List.of());

  private final List<FilterWord> words;

  private BeatFilter(List<FilterWord> words) {
    this.words = words;
  }

  /**
   * Reads {@code V}, {@code class:S}, {@code p<0.6}, {@code rr>=1200}, {@code differs} and so on.
   */
  public static BeatFilter of(String text) {
    return new BeatFilter(
        Arrays.stream(text.strip().split("\\s+", -1))
            .filter(Predicate.not(String::isEmpty))
            .map(FilterWord::of)
            .toList());
  }

  /** Says of each beat whether it is shown. */
  IntPredicate over(BeatColumns columns) {
    return words.stream()
        .map(word -> word.over(columns))
        .reduce(IntPredicate::and)
        .orElse(beat -> true);
  }
}
