package org.ectopy.annotation;

import java.util.Optional;

/**
 * What an edit does to one strip: it comes, goes, or becomes another.
 *
 * @param before the strip as it was; empty where there was none
 * @param after the strip as it is then; empty where there is none
 */
public record StripChange(Optional<Strip> before, Optional<Strip> after) {

  /** Rejects a change of nothing, and one of two strips. */
  public StripChange {
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("a change of nothing");
    }
    if (before.isPresent() && after.isPresent() && before.get().id() != after.get().id()) {
      throw new IllegalArgumentException("a change from " + before + " to another: " + after);
    }
  }

  /** A strip that comes. */
  public static StripChange add(Strip strip) {
    return new StripChange(Optional.empty(), Optional.of(strip));
  }

  /** A strip that goes. */
  public static StripChange remove(Strip strip) {
    return new StripChange(Optional.of(strip), Optional.empty());
  }

  /** A strip that becomes another. */
  public static StripChange replace(Strip before, Strip after) {
    return new StripChange(Optional.of(before), Optional.of(after));
  }

  /** The strip's id. */
  public long id() {
    return before.or(() -> after).orElseThrow().id();
  }

  /** What takes this change back. */
  public StripChange inverse() {
    return new StripChange(after, before);
  }
}
