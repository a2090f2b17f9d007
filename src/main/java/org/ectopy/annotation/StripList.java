package org.ectopy.annotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Makes the list of strips after changes; there are never many. */
final class StripList {

  private StripList() {}

  /**
   * The strips after changes, in time.
   *
   * @throws IllegalArgumentException where a strip is not as a change takes it to be
   */
  static List<Strip> after(List<Strip> strips, List<StripChange> changes) {
    if (changes.isEmpty()) {
      return strips;
    }
    List<Strip> result = new ArrayList<>(strips);
    for (StripChange change : changes) {
      Optional<Strip> present =
          result.stream().filter(strip -> strip.id() == change.id()).findFirst();
      if (!present.equals(change.before())) {
        throw new IllegalArgumentException("a strip is not as it is taken to be: " + change);
      }
      present.ifPresent(result::remove);
      change.after().ifPresent(result::add);
    }
    result.sort(Strip.IN_TIME);
    return Collections.unmodifiableList(result);
  }
}
