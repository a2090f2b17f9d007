package org.ectopy.annotation;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * One step of a person's work, whole or not at all.
 *
 * @param number counted from 1 through the document's life
 * @param kind what it is about
 * @param by whose it is, and when
 * @param changes at most one for each mark
 * @param reverts the number of the edit that this one takes back; empty for none
 */
public record Edit(
    long number, EditKind kind, Authorship by, List<Change> changes, OptionalLong reverts) {

  /** Copies the list and sees that each mark changes once. */
  public Edit {
    changes = List.copyOf(changes);
    if (changes.isEmpty()) {
      throw new IllegalArgumentException("edit " + number + " changes nothing");
    }
    Set<Long> ids = HashSet.newHashSet(changes.size());
    for (Change change : changes) {
      if (!ids.add(change.id())) {
        throw new IllegalArgumentException("edit " + number + " changes a mark twice: " + change);
      }
    }
  }

  /** The changes that take this edit back. */
  public List<Change> inverse() {
    return changes.stream().map(Change::inverse).toList();
  }
}
