package org.ectopy.ui.families;

import java.util.Set;
import java.util.TreeSet;

/**
 * The families that are chosen.
 *
 * @param current the one that keys go on from; {@link #NO_FAMILY} for none
 * @param families all that are chosen, by their places
 */
record FamilyChoice(int current, Set<Integer> families) {

  /** Stands for no family. */
  static final int NO_FAMILY = -1;

  /** Nothing is chosen. */
  static final FamilyChoice NONE = new FamilyChoice(NO_FAMILY, Set.of());

  /** Copies the set. */
  FamilyChoice {
    families = Set.copyOf(families);
  }

  /** One alone. */
  static FamilyChoice of(int family) {
    return new FamilyChoice(family, Set.of(family));
  }

  /** These, and another one. */
  FamilyChoice and(int family) {
    Set<Integer> more = new TreeSet<>(families);
    more.add(family);
    return new FamilyChoice(family, more);
  }

  /** These with another one, or without it where it is one of them. */
  FamilyChoice toggled(int family) {
    Set<Integer> others = new TreeSet<>(families);
    if (others.remove(family)) {
      return new FamilyChoice(others.isEmpty() ? NO_FAMILY : others.iterator().next(), others);
    }
    return and(family);
  }

  /** Whether none is chosen. */
  boolean isEmpty() {
    return families.isEmpty();
  }
}
