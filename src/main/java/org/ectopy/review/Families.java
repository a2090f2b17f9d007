package org.ectopy.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * All beats of a record in families: each beat is in exactly one. A value: what changes it gives
 * another, so that the one before can be had again.
 */
public final class Families {

  private final BeatPoints points;
  private final List<Family> families;

  private Families(BeatPoints points, List<Family> families) {
    this.points = points;
    this.families = List.copyOf(families);
  }

  /** The beats with the same number in {@code familyOf} together; the largest families first. */
  static Families of(BeatPoints points, int[] familyOf) {
    TreeMap<Integer, IntStream.Builder> members = new TreeMap<>();
    for (int beat = 0; beat < familyOf.length; beat++) {
      members.computeIfAbsent(familyOf[beat], number -> IntStream.builder()).add(beat);
    }
    List<Family> families =
        members.values().stream()
            .map(beats -> Family.of(points, beats.build().toArray()))
            .sorted(Comparator.comparingInt(Family::size).reversed())
            .toList();
    return new Families(points, families);
  }

  /** The families; after a change those that stay keep their order. */
  public List<Family> list() {
    return families;
  }

  /** Where the beats lie as points. */
  public BeatPoints points() {
    return points;
  }

  /** The place in {@link #list} of the family of each beat. */
  public int[] familyOf() {
    int[] familyOf = new int[points.beats()];
    for (int family = 0; family < families.size(); family++) {
      int place = family;
      families.get(family).members().forEach(beat -> familyOf[beat] = place);
    }
    return familyOf;
  }

  /**
   * The families with one of them divided in two, the second part being right after the first; the
   * same families where its members cannot be told apart.
   */
  public Families split(int family) {
    Family whole = families.get(family);
    List<int[]> parts = TwoMeans.of(points, whole);
    if (parts.size() < 2) {
      return this;
    }
    List<Family> changed = new ArrayList<>(families);
    changed.set(family, Family.of(points, parts.get(0)));
    changed.add(family + 1, Family.of(points, parts.get(1)));
    return new Families(points, changed);
  }

  /** The families with one of them taken into another, which keeps its place. */
  public Families merge(int family, int other) {
    if (family == other) {
      return this;
    }
    Family both = joined(families.get(family), families.get(other).members());
    List<Family> changed = new ArrayList<>(families);
    changed.set(family, both);
    changed.remove(other);
    return new Families(points, changed);
  }

  /**
   * The families with some beats in one of them, wherever they were before; a family that loses its
   * last member is gone.
   *
   * @param to a place in {@link #list}; its size for a new family
   */
  public Families move(Set<Integer> beats, int to) {
    if (beats.isEmpty()) {
      return this;
    }
    List<Family> changed = new ArrayList<>();
    for (int family = 0; family < families.size(); family++) {
      int[] staying =
          families.get(family).members().filter(beat -> !beats.contains(beat)).toArray();
      if (family == to) {
        changed.add(joined(families.get(family), beats.stream().mapToInt(beat -> beat)));
      } else if (staying.length == families.get(family).size()) {
        changed.add(families.get(family));
      } else if (staying.length > 0) {
        changed.add(Family.of(points, staying));
      }
    }
    if (to == families.size()) {
      changed.add(Family.of(points, beats.stream().mapToInt(beat -> beat).toArray()));
    }
    return new Families(points, changed);
  }

  private Family joined(Family family, IntStream others) {
    return Family.of(points, IntStream.concat(family.members(), others).distinct().toArray());
  }
}
