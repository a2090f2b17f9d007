package org.ectopy.ui.session;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The beats that are looked for, as they are found among those that are shown. */
public final class BeatSearch {

  private final Session session;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<BeatSelection> found =
      new ReadOnlyObjectWrapper<>(BeatSelection.NONE);

  /** Looks among the beats that {@code session} shows. */
  public BeatSearch(Session session) {
    this.session = session;
    InvalidationListener look = changed -> look();
    text.addListener(look);
    session.shownBeats().addListener(look);
    look();
  }

  private void look() {
    double rate =
        session.record().get().map(open -> open.record().rate().framesPerSecond()).orElse(1.0);
    ShownBeats shown = session.shownBeats().get();
    Optional<BeatQuery> query = BeatQuery.of(text.get());
    found.set(query.map(wanted -> wanted.in(shown, rate)).orElse(BeatSelection.NONE));
  }

  /** What is looked for, as {@link BeatQuery} reads it. */
  public StringProperty text() {
    return text;
  }

  /** What was found; it follows each edit. */
  public ReadOnlyObjectProperty<BeatSelection> found() {
    return found.getReadOnlyProperty();
  }

  /** The found beat after the chosen one, the first again after the last; empty for none. */
  public Optional<Integer> next() {
    int chosen = session.selectedBeat().get();
    IntStream after = found.get().beats().filter(beat -> beat > chosen);
    return first(after).or(() -> first(found.get().beats()));
  }

  /** The found beat before the chosen one, the last again before the first; empty for none. */
  public Optional<Integer> previous() {
    int chosen = session.selectedBeat().get();
    IntStream before = found.get().beats().filter(beat -> beat < chosen);
    return last(before).or(() -> last(found.get().beats()));
  }

  /** Which of the found beats is the chosen one, counted from 1; 0 where it is none of them. */
  public int place() {
    int chosen = session.selectedBeat().get();
    return found.get().contains(Math.max(0, chosen)) && chosen != Session.NO_BEAT
        ? (int) found.get().beats().filter(beat -> beat <= chosen).count()
        : 0;
  }

  private static Optional<Integer> first(IntStream beats) {
    return beats.boxed().findFirst();
  }

  private static Optional<Integer> last(IntStream beats) {
    return beats.boxed().reduce((one, other) -> other);
  }
}
