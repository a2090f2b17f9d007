package org.ectopy.record;

import java.util.List;

/**
 * What a record says about itself in words.
 *
 * @param comments each comment line without its {@code #}, otherwise as it stands
 * @param subject what of it could be understood about the person
 */
public record Notes(List<String> comments, Subject subject) {

  /** No words at all. */
  public static final Notes NONE = new Notes(List.of(), Subject.UNKNOWN);

  /** Copies the list. */
  public Notes {
    comments = List.copyOf(comments);
  }
}
