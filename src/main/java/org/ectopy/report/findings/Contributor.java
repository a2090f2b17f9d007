package org.ectopy.report.findings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Mark;
import org.ectopy.annotation.Setter;

/**
 * Who has set beats as they are now, or confirmed them.
 *
 * @param setter what kind of author it is
 * @param name of the annotator, file, detector or model
 * @param set beats whose present label is theirs
 * @param confirmed beats that they looked at and left as they were
 * @param times of all this, the earliest first; empty where nobody knows
 */
record Contributor(Setter setter, String name, long set, long confirmed, List<Instant> times) {

  Contributor {
    times = times.stream().sorted().toList();
  }

  /** All of them: files, detectors and models first, then persons, each by what they have set. */
  static List<Contributor> of(AnnotationDocument document) {
    Map<List<Object>, Tally> tallies = new LinkedHashMap<>();
    for (Mark mark : document.marks()) {
      if (mark.beat()) {
        Tally tally = tally(tallies, mark.author());
        tally.set++;
        tally.see(mark.author());
        mark.confirmed().ifPresent(by -> tally(tallies, by).confirm(by));
      }
    }
    List<Contributor> all = new ArrayList<>();
    tallies.values().forEach(tally -> all.add(tally.contributor()));
    all.sort(
        Comparator.comparing(Contributor::setter)
            .thenComparing(Comparator.comparingLong(Contributor::set).reversed()));
    return all;
  }

  private static Tally tally(Map<List<Object>, Tally> tallies, Authorship by) {
    return tallies.computeIfAbsent(List.of(by.setter(), by.name()), _ -> new Tally(by));
  }

  /** When the first of it was; empty where nobody knows. */
  Optional<Instant> first() {
    return times.stream().findFirst();
  }

  /** When the last of it was; empty where nobody knows. */
  Optional<Instant> last() {
    return times.isEmpty() ? Optional.empty() : Optional.of(times.getLast());
  }

  /** Counts one author's beats. */
  private static final class Tally {

    private final Authorship by;
    private final List<Instant> times = new ArrayList<>();
    private long set;
    private long confirmed;

    Tally(Authorship by) {
      this.by = by;
    }

    void confirm(Authorship now) {
      confirmed++;
      see(now);
    }

    /** Keeps the earliest and the latest time alone. */
    void see(Authorship now) {
      now.when().ifPresent(times::add);
      if (times.size() > 2) {
        times.sort(Comparator.naturalOrder());
        times.remove(1);
      }
    }

    Contributor contributor() {
      return new Contributor(by.setter(), by.name(), set, confirmed, times);
    }
  }
}
