package org.ectopy.annotation;

import java.time.Instant;
import java.util.Optional;

/**
 * Who set a mark, and when.
 *
 * @param setter what kind of author it is
 * @param name the annotator's name, the file's extension, the detector or the model's bundle
 * @param when to the millisecond; empty where nobody knows, as in annotation files
 */
public record Authorship(Setter setter, String name, Optional<Instant> when) {

  /** Cuts the time to the millisecond. */
  public Authorship {
    when = when.map(time -> Instant.ofEpochMilli(time.toEpochMilli()));
  }

  /** An author of whom nobody knows when. */
  public static Authorship of(Setter setter, String name) {
    return new Authorship(setter, name, Optional.empty());
  }

  /** A person's hand, now. */
  public static Authorship person(String name, Instant now) {
    return new Authorship(Setter.PERSON, name, Optional.of(now));
  }
}
