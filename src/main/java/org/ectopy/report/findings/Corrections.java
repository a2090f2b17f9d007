package org.ectopy.report.findings;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Change;
import org.ectopy.annotation.Edit;
import org.ectopy.annotation.Mark;

/**
 * What edits have made of the labels that they began with, mark by mark, each by whoever changed it
 * last.
 *
 * @param byName what each author has changed, in the order of their first edit
 */
public record Corrections(Map<String, Net> byName) {

  /** Nobody has changed anything, or nobody knows. */
  public static final Corrections NONE = new Corrections(Map.of());

  /** Copies the map. */
  public Corrections {
    byName = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byName));
  }

  /**
   * What one author has changed in the end.
   *
   * @param relabelled how many beats say something else, such as {@code N to V}
   * @param added beats that were not there
   * @param removed beats that are gone
   * @param moved beats that lie elsewhere and say the same
   * @param others marks of rhythm, quality and notes that came, went or changed
   */
  public record Net(
      Map<String, Long> relabelled, long added, long removed, long moved, long others) {

    /** Copies the map, in the order of the alphabet. */
    public Net {
      relabelled = java.util.Collections.unmodifiableMap(new TreeMap<>(relabelled));
    }

    /** All that was changed. */
    public long all() {
      return added
          + removed
          + moved
          + others
          + relabelled.values().stream().mapToLong(each -> each).sum();
    }
  }

  /** What edits have changed, the oldest first. */
  public static Corrections of(List<Edit> done) {
    Map<Long, Optional<Mark>> first = new LinkedHashMap<>();
    Map<Long, Optional<Mark>> last = new HashMap<>();
    Map<Long, Authorship> by = new HashMap<>();
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (Edit edit : done) {
      tallies.computeIfAbsent(edit.by().name(), _ -> new Tally());
      for (Change change : edit.changes()) {
        first.putIfAbsent(change.id(), change.before());
        last.put(change.id(), change.after());
        by.put(change.id(), edit.by());
      }
    }
    first.forEach(
        (id, before) ->
            Optional.ofNullable(tallies.get(authorOf(by, id)))
                .ifPresent(tally -> tally.take(before, last.getOrDefault(id, Optional.empty()))));
    Map<String, Net> nets = new LinkedHashMap<>();
    tallies.forEach((name, tally) -> nets.put(name, tally.net()));
    return new Corrections(nets);
  }

  private static String authorOf(Map<Long, Authorship> by, long id) {
    return Optional.ofNullable(by.get(id)).map(Authorship::name).orElse("");
  }

  /** Counts one author's changes. */
  private static final class Tally {

    private final Map<String, Long> relabelled = new TreeMap<>();
    private long added;
    private long removed;
    private long moved;
    private long others;

    void take(Optional<Mark> before, Optional<Mark> after) {
      boolean beat = before.or(() -> after).filter(Mark::beat).isPresent();
      boolean changed = !said(before).equals(said(after)) || !at(before).equals(at(after));
      if (!changed) {
        return;
      }
      if (!beat) {
        others++;
      } else if (before.isEmpty()) {
        added++;
      } else if (after.isEmpty()) {
        removed++;
      } else if (symbol(before).equals(symbol(after))) {
        moved++;
      } else {
        relabelled.merge(symbol(before) + " to " + symbol(after), 1L, Long::sum);
      }
    }

    private static Optional<String> said(Optional<Mark> mark) {
      return mark.map(
          each -> symbol(mark) + " " + each.annotation().subtype() + each.annotation().aux());
    }

    private static String symbol(Optional<Mark> mark) {
      return mark.map(each -> each.annotation().symbol().mnemonic()).orElse("");
    }

    private static Optional<Long> at(Optional<Mark> mark) {
      return mark.map(Mark::frame);
    }

    Net net() {
      return new Net(relabelled, added, removed, moved, others);
    }
  }
}
