package org.ectopy.annotation;

import java.util.Optional;

/**
 * What an edit does to one mark: it comes, goes, or becomes another.
 *
 * @param before the mark as it was; empty where there was none
 * @param after the mark as it is then; empty where there is none
 */
public record Change(Optional<Mark> before, Optional<Mark> after) {

  /** Rejects a change of nothing, and one of two marks. */
  public Change {
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("a change of nothing");
    }
    if (before.isPresent() && after.isPresent() && before.get().id() != after.get().id()) {
      throw new IllegalArgumentException("a change from " + before + " to another: " + after);
    }
  }

  /** A mark that comes. */
  public static Change add(Mark mark) {
    return new Change(Optional.empty(), Optional.of(mark));
  }

  /** A mark that goes. */
  public static Change remove(Mark mark) {
    return new Change(Optional.of(mark), Optional.empty());
  }

  /** A mark that becomes another. */
  public static Change replace(Mark before, Mark after) {
    return new Change(Optional.of(before), Optional.of(after));
  }

  /** The mark's id. */
  public long id() {
    return before.or(() -> after).orElseThrow().id();
  }

  /** What takes this change back. */
  public Change inverse() {
    return new Change(after, before);
  }
}
