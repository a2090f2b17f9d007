package org.ectopy.annotation;

import java.util.Comparator;
import java.util.Optional;
import org.ectopy.record.Annotation;

/**
 * An annotation that stays itself while it is moved and relabelled.
 *
 * @param id what tells it from all marks that its document ever had
 * @param annotation what it says, its time in frames
 * @param author who said so
 * @param confirmed who has looked at it since and left it as it is
 */
public record Mark(
    long id, Annotation annotation, Authorship author, Optional<Authorship> confirmed) {

  /** Marks in time; those at the same frame in the order in which they came to be. */
  public static final Comparator<Mark> IN_TIME =
      Comparator.comparingLong(Mark::frame).thenComparingLong(Mark::id);

  /** A mark that nobody has confirmed. */
  public Mark(long id, Annotation annotation, Authorship author) {
    this(id, annotation, author, Optional.empty());
  }

  /** Where it is. */
  public long frame() {
    return annotation.sample();
  }

  /** Whether it marks a QRS complex. */
  public boolean beat() {
    return annotation.beat();
  }

  /** Whether somebody has said what it is; a detector says only that it is there. */
  public boolean judged() {
    return author.setter() != Setter.DETECTOR;
  }

  /** How far it has been looked at. */
  public MarkState state() {
    if (confirmed.isPresent()) {
      return MarkState.CONFIRMED;
    }
    return switch (author.setter()) {
      case FILE -> MarkState.GIVEN;
      case DETECTOR, MODEL -> MarkState.PREDICTED;
      case PERSON -> MarkState.CORRECTED;
    };
  }

  /** The same mark saying something else, by another author; nobody has confirmed that. */
  public Mark saying(Annotation other, Authorship by) {
    return new Mark(id, other, by);
  }

  /** The same mark, confirmed. */
  public Mark confirmedBy(Authorship by) {
    return new Mark(id, annotation, author, Optional.of(by));
  }
}
