package org.ectopy.model;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a version of a model besides its bundle.
 *
 * @param created when it came into the library, ISO 8601 in UTC; null where nobody knows
 * @param parent the version that it was trained from or compared with; null where there is none
 * @param notes what a person wrote of it
 * @param undecided whether it is still to be kept or discarded
 */
public record ModelNotes(
    @Nullable String created, @Nullable String parent, String notes, boolean undecided) {

  /** Of a bundle that somebody put there, or that came with the program. */
  public static final ModelNotes NONE = new ModelNotes(null, null, "", false);

  /** Of one that comes into the library now. */
  static ModelNotes made(Instant now, Optional<String> parent, boolean undecided) {
    return new ModelNotes(now.toString(), parent.orElse(null), "", undecided);
  }

  /** The same with other words. */
  ModelNotes saying(String words) {
    return new ModelNotes(created, parent, words, undecided);
  }

  /** The same, kept. */
  ModelNotes kept() {
    return new ModelNotes(created, parent, notes, false);
  }
}
