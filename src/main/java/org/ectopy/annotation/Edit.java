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
 * @param all what it does, at most one thing to each mark and strip
 * @param reverts the number of the edit that this one takes back; empty for none
 */
public record Edit(long number, EditKind kind, Authorship by, Changes all, OptionalLong reverts) {

  /** Sees that each mark and each strip changes once. */
  public Edit {
    if (all.isEmpty()) {
      throw new IllegalArgumentException("edit " + number + " changes nothing");
    }
    Set<Long> ids = HashSet.newHashSet(all.marks().size());
    all.ids()
        .forEach(
            id -> {
              if (!ids.add(id)) {
                throw new IllegalArgumentException("edit " + number + " changes " + id + " twice");
              }
            });
  }

  /** An edit of marks. */
  public Edit(long number, EditKind kind, Authorship by, List<Change> marks, OptionalLong reverts) {
    this(number, kind, by, Changes.ofMarks(marks), reverts);
  }

  /** What it does to marks; nothing where it is about strips alone. */
  public List<Change> changes() {
    return all.marks();
  }

  /** What it does to strips; nothing where it is about marks alone. */
  public List<StripChange> strips() {
    return all.strips();
  }

  /** Whether it changes marks, and not strips alone. */
  public boolean ofMarks() {
    return !all.marks().isEmpty();
  }

  /** The changes that take this edit back. */
  public Changes inverse() {
    return all.inverse();
  }
}
