package org.ectopy.ui.session;

import java.time.Instant;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ectopy.annotation.Setter;

/**
 * Where the edited beats and another set differ, and which of it is looked at. It never changes.
 */
public final class Comparison {

  /** Stands for no difference. */
  public static final int NONE = -1;

  private final ComparedSet set;
  private final List<Difference> differences;
  private final BitSet decided;
  private final int current;

  private Comparison(ComparedSet set, List<Difference> differences, BitSet decided, int current) {
    this.set = set;
    this.differences = differences;
    this.decided = decided;
    this.current = current;
  }

  /**
   * Compares what is shown with a set; no difference is looked at yet.
   *
   * @param passed the beats of the other set, by their ids, that a person does not want
   */
  public static Comparison of(ComparedSet set, ShownBeats shown, Set<Long> passed) {
    List<Difference> found =
        set.marks()
            .map(theirs -> Differences.ofSets(shown.marks(), theirs, set.window()))
            .or(() -> shown.predictions().map(said -> Differences.ofModel(shown.marks(), said)))
            .orElse(List.of());
    BitSet decided = new BitSet();
    for (int each = 0; each < found.size(); each++) {
      decided.set(each, decided(found.get(each), set, passed));
    }
    return new Comparison(set, Collections.unmodifiableList(found), decided, NONE);
  }

  private static boolean decided(Difference difference, ComparedSet set, Set<Long> passed) {
    return difference
        .mine()
        .map(mine -> decided(mine, set))
        .orElseGet(() -> passed.contains(difference.theirs().orElseThrow().id()));
  }

  private static boolean decided(BeatMark mine, ComparedSet set) {
    Predicate<Instant> since = when -> !when.isBefore(set.since());
    return mine.mark().confirmed().isPresent()
        || (mine.mark().author().setter() == Setter.PERSON
            && mine.mark().author().when().filter(since).isPresent());
  }

  /** The same with another difference that is looked at, or {@link #NONE}. */
  public Comparison at(int difference) {
    return new Comparison(set, differences, decided, difference);
  }

  /** What the edited beats are compared with. */
  public ComparedSet set() {
    return set;
  }

  /** All differences in the order of time. */
  public List<Difference> differences() {
    return differences;
  }

  /** Whether a person has said since the comparison began how it is to be. */
  public boolean decided(int difference) {
    return decided.get(difference);
  }

  /** How many have been decided and still differ. */
  public int decided() {
    return decided.cardinality();
  }

  /** The index of the one that is looked at, or {@link #NONE}. */
  public int index() {
    return current;
  }

  /** The one that is looked at. */
  public Optional<Difference> current() {
    return current == NONE ? Optional.empty() : Optional.of(differences.get(current));
  }

  /** The index of the first at or after a frame; their number for none. */
  public int firstFrom(double frame) {
    int low = 0;
    int high = differences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (differences.get(middle).frame() < frame) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The index of the one about the same beats at the same place, or {@link #NONE}. */
  public int indexOf(Difference wanted) {
    return find(wanted.frame(), each -> each.sameBeats(wanted));
  }

  /** The index of the one about an edited beat, or {@link #NONE}. */
  public int about(BeatMark mine) {
    return find(mine.frame(), each -> each.mine().filter(m -> m.id() == mine.id()).isPresent());
  }

  private int find(long frame, Predicate<Difference> wanted) {
    for (int each = firstFrom((double) frame); each < differences.size(); each++) {
      Difference candidate = differences.get(each);
      if (candidate.frame() > frame) {
        return NONE;
      }
      if (wanted.test(candidate)) {
        return each;
      }
    }
    return NONE;
  }

  /** The index of the next after {@code frame}, or after the one looked at; the first after all. */
  public int next(double frame) {
    int next = current == NONE ? firstFrom(Math.nextUp(frame)) : current + 1;
    return next < differences.size() ? next : differences.isEmpty() ? NONE : 0;
  }

  /**
   * The index of the last before {@code frame}, or before the one looked at; the last after all.
   */
  public int previous(double frame) {
    int previous = (current == NONE ? firstFrom(frame) : current) - 1;
    return previous >= 0 ? previous : differences.size() - 1;
  }

  /** The next that nobody has decided, after the one looked at and then from the start. */
  public Optional<Difference> nextOpen() {
    int open = decided.nextClearBit(current + 1);
    int found = open < differences.size() ? open : decided.nextClearBit(0);
    return found == current || found >= differences.size()
        ? Optional.empty()
        : Optional.of(differences.get(found));
  }

  /** Those from a frame on and before another. */
  public List<Difference> within(double from, double until) {
    return differences.subList(firstFrom(from), firstFrom(until));
  }
}
