package org.ectopy.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Mark;

/** The columns of a table that say who set a mark and who confirmed it, and when. */
final class AuthorCells {

  /** What stands above them. */
  static final List<String> NAMES = List.of("set_by", "name", "when", "confirmed_by", "confirmed");

  private AuthorCells() {}

  /** The cells of one mark; the times are of ISO 8601, in UTC. */
  static List<String> of(Mark mark) {
    List<String> cells = new ArrayList<>(of(mark.author()));
    cells.add(mark.confirmed().map(Authorship::name).orElse(""));
    cells.add(mark.confirmed().map(AuthorCells::when).orElse(""));
    return cells;
  }

  /** The first three cells, which say who set something; the time is of ISO 8601, in UTC. */
  static List<String> of(Authorship author) {
    return List.of(author.setter().name().toLowerCase(Locale.ROOT), author.name(), when(author));
  }

  private static String when(Authorship author) {
    return author.when().map(Instant::toString).orElse("");
  }
}
