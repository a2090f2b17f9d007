package org.ectopy.model;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A model in the library.
 *
 * @param name unique, and never another's
 * @param shipped whether it came with the program
 * @param card what its bundle tells of it
 * @param notes what else is known of it
 */
public record ModelVersion(String name, boolean shipped, ModelCard card, ModelNotes notes) {

  /** When it came into the library; empty where nobody knows. */
  public Optional<Instant> created() {
    try {
      return Optional.ofNullable(notes.created()).map(Instant::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The version that it was trained from. */
  public Optional<String> parent() {
    return Optional.ofNullable(notes.parent());
  }

  /** How well it does, where that was measured. */
  public Optional<ModelCard.Scores> scores() {
    return Optional.ofNullable(card.scores());
  }
}
